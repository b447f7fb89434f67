import { EARLY_SCHEMAS } from './earlySchemas.ts';
import type { FeedName } from './envelope.ts';
import { LATE_SCHEMAS } from './lateSchemas.ts';

/** The record schema of each feed. */
export const RECORD_SCHEMAS = { ...EARLY_SCHEMAS, ...LATE_SCHEMAS } satisfies Record<FeedName, unknown>;
