import { useMemo } from 'react';
import { analysisContext } from '../../../domain/analysis/context.ts';
import type { Records } from '../../../domain/board.ts';
import type { VisitFinding, WeakSpotReport } from '../../../domain/weakSpots/report.ts';
import { weakSpots } from '../../../domain/weakSpots/weakSpots.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';

/** No feed of visits yet: nothing has been recorded. */
const NO_VISITS: readonly VisitFinding[] = [];

/**
 * The weak spots of a week, computed once per change of the records.
 * @param week Friday of a past week; null for the newest
 * @returns null while no week has been reported
 */
export function useWeakSpots(week: string | null): WeakSpotReport | null {
  const { district, programme, stars, weekly, renovation } = useFeeds();
  return useMemo(() => {
    const newest = weekly.records.reduce((w, r) => (r.week > w ? r.week : w), '');
    const judged = week ?? newest;
    if (judged === '') return null;
    const records: Records = {
      district: district.records,
      programme: programme.records,
      stars: stars.records,
      weekly: weekly.records,
      renovation: renovation.records,
    };
    return weakSpots(analysisContext(records, judged, null), { visits: NO_VISITS });
  }, [district.records, programme.records, stars.records, weekly.records, renovation.records, week]);
}
