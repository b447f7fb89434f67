import type { CultureFeedRecord } from '../src/contract/culture.ts';

/** STUB. @param last Friday of the last week */
export function cultureRecords(_last: string): CultureFeedRecord[] {
  return [];
}
