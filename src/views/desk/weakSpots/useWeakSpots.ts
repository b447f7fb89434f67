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
 * @returns null until all feeds have answered, and while no week has been reported
 */
export function useWeakSpots(week: string | null): WeakSpotReport | null {
  const feeds = useFeeds();
  // Half of the records would give half of a list: it is made once, when every feed has answered.
  const isSettled = Object.values(feeds).every((f) => f.phase === 'settled');
  const { district, programme, weekly } = feeds;
  return useMemo(() => {
    const newest = weekly.records.reduce((w, r) => (r.week > w ? r.week : w), '');
    const judged = week ?? newest;
    if (!isSettled || judged === '') return null;
    // Decisions and works have no part in it; a change of theirs is no reason to count again.
    const records: Records = {
      district: district.records,
      programme: programme.records,
      stars: [],
      weekly: weekly.records,
      renovation: [],
    };
    return weakSpots(analysisContext(records, judged, null), { visits: NO_VISITS });
  }, [district.records, programme.records, weekly.records, isSettled, week]);
}
