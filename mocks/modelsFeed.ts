import type { ModelsFeedRecord } from '../src/contract/models.ts';

/** STUB. @param last Friday of the last week */
export function modelsRecords(_last: string): ModelsFeedRecord[] {
  return [];
}
