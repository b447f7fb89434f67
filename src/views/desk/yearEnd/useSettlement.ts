import { type Analysis, useAnalysis } from '../../../analysis/useAnalysis.ts';
import { dayNumber } from '../../../domain/civil.ts';
import type { Settlement } from '../../../domain/settlement/settlement.ts';
import { settlementYear } from '../../../domain/settlement/year.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds, useWeeklyDepth } from '../../../feeds/useFeeds.ts';

/** The first windows of a year reach into the year before. */
const BEFORE_DAYS = 35;

/** The settlement of the year of a week, once as much history was read as the year needs. */
export function useSettlement(week: string | null): Analysis<Settlement | null> & { week: string | null } {
  const { weekly } = useFeeds();
  const newest = recordedWeeks(weekly.records).at(-1) ?? null;
  const chosen = week ?? newest;
  const first = chosen === null ? null : (settlementYear(chosen).weeks[0] ?? chosen);
  const days = first === null || newest === null ? 0 : dayNumber(newest) - dayNumber(first) + BEFORE_DAYS;
  useWeeklyDepth(days);
  const { fault, fromStore, depthDays } = weekly;
  const deep = fault !== null || fromStore || depthDays === undefined || depthDays >= days;
  return { ...useAnalysis(chosen === null || !deep ? null : { task: 'settlement', week: chosen }), week: chosen };
}
