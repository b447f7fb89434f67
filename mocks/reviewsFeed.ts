import type { ReviewsFeedRecord } from '../src/contract/reviews.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';

/** STUB. @param last the last Friday @param weekly the demo's own weekly records, which these must agree with */
export function reviewsRecords(_last: string, _weekly: readonly WeeklyFeedRecord[]): ReviewsFeedRecord[] {
  return [];
}
