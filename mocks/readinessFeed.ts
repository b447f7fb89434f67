import type { ReadinessFeedRecord } from '../src/contract/readiness.ts';

/** STUB. @param last Friday of the last week */
export function readinessRecords(_last: string): ReadinessFeedRecord[] {
  return [];
}
