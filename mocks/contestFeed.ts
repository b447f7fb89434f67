import type { ContestFeedRecord } from '../src/contract/contest.ts';

/** STUB. @param last Friday of the last week */
export function contestRecords(_last: string): ContestFeedRecord[] {
  return [];
}
