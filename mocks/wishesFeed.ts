import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import type { WishesFeedRecord } from '../src/contract/wishes.ts';

/** STUB. @param last the last Friday @param weekly the demo's own weekly records, which these must agree with */
export function wishesRecords(_last: string, _weekly: readonly WeeklyFeedRecord[]): WishesFeedRecord[] {
  return [];
}
