import type { ConcernsFeedRecord } from '../src/contract/concerns.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';

/** STUB. @param last the last Friday @param weekly the demo's own weekly records, which these must agree with */
export function concernsRecords(_last: string, _weekly: readonly WeeklyFeedRecord[]): ConcernsFeedRecord[] {
  return [];
}
