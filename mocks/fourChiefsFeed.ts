import type { FourChiefsFeedRecord } from '../src/contract/fourChiefs.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';

/** STUB. @param last the last Friday @param weekly the demo's own weekly records, which these must agree with */
export function fourChiefsRecords(_last: string, _weekly: readonly WeeklyFeedRecord[]): FourChiefsFeedRecord[] {
  return [];
}
