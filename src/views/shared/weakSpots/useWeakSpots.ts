import { DEPTH_DAYS } from '../../../analysis/protocol.ts';
import { type Analysis, useAnalysis } from '../../../analysis/useAnalysis.ts';
import type { WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds, useWeeklyDepth } from '../../../feeds/useFeeds.ts';

/**
 * The weak spots of a week, worked out beside the page.
 * @param week Friday of a past week; null for the newest
 */
export function useWeakSpots(week: string | null): Analysis<WeakSpotReport | null> {
  const { weekly } = useFeeds();
  // A wall reads eight weeks at first; the curves are a year long.
  useWeeklyDepth(DEPTH_DAYS.weakSpots ?? 0);
  const judged = week ?? recordedWeeks(weekly.records).at(-1) ?? '';
  return useAnalysis(judged === '' ? null : { task: 'weakSpots', week: judged });
}
