import { join } from 'node:path';
import { ROOT } from '../tools/ensureInstalled.mjs';

/** The moment every browser test lives at, in Shanghai. */
export const PINNED = '2026-07-17T14:06:00+08:00';

/** The demo feeds as files, as of that moment. Tests serve copies and never write here. */
export const DEMO_FEEDS = join(ROOT, 'node_modules/.cache/jiayuan-e2e/feeds');
