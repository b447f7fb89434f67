import type { CouncilsFeedRecord } from '../src/contract/councils.ts';

/** STUB. @param last Friday of the last week */
export function councilsRecords(_last: string): CouncilsFeedRecord[] {
  return [];
}
