import { DEPTH_DAYS } from '../../../analysis/protocol.ts';
import { type Analysis, useAnalysis } from '../../../analysis/useAnalysis.ts';
import type { WeeklyFeedRecord } from '../../../contract/weekly.ts';
import type { WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import { useFeeds, useWeeklyDepth } from '../../../feeds/useFeeds.ts';
import { kept } from '../systems/kept.ts';

/** Friday of the newest report; empty without one. */
const newestWeek = (records: readonly WeeklyFeedRecord[]): string => records.reduce((w, r) => (r.week > w ? r.week : w), '');

/**
 * The weak spots of a week, worked out beside the page.
 * @param week Friday of a past week; null for the newest
 */
export function useWeakSpots(week: string | null): Analysis<WeakSpotReport | null> {
  const { weekly } = useFeeds();
  // A wall reads eight weeks at first; the curves are a year long.
  useWeeklyDepth(DEPTH_DAYS.weakSpots ?? 0);
  const judged = week ?? kept(newestWeek, weekly.records);
  return useAnalysis(judged === '' ? null : { task: 'weakSpots', week: judged });
}
