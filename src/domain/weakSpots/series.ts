import type { AnalysisContext } from '../analysis/context.ts';
import { addDays } from '../civil.ts';
import type { Indicator } from '../programme.ts';
import { type Holiday, isHolidayWeek, longHolidays } from './holidays.ts';

/** What kind of number a series holds: a sum of marks, a share x of n, or x events over an exposure n. */
export type Measure = 'score' | 'share' | 'count';

/** One indicator of one compound, week by week. Missing is null; a week without cases has n = 0. */
export interface WeeklySeries {
  subject: string;
  indicator: string;
  measure: Measure;
  better: 'up' | 'down';
  /** Answers under this are neither shown nor judged by themselves; 0 where nothing is hidden. */
  hiddenBelow: number;
  x: (number | null)[];
  n: (number | null)[];
}

/** The weeks that all series share. */
export interface Calendar {
  /** Fridays without a gap, oldest first. */
  weeks: string[];
  isHoliday: boolean[];
}

/** Every Friday from the first to the last, and which of them are holiday weeks. */
export function calendar(first: string, last: string, holidays: readonly Holiday[] = longHolidays()): Calendar {
  const weeks: string[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push(week);
  return { weeks, isHoliday: weeks.map((w) => isHolidayWeek(w, holidays)) };
}

/**
 * How an indicator is judged. A checklist is judged as a share of its items: with four or eight of them, most weeks full,
 * moving ranges would call one missing item a miracle, while the exact share test knows how few items there are.
 */
export function measureOf(indicator: Pick<Indicator, 'measure'>): Measure {
  switch (indicator.measure) {
    case 'countPerExposure':
      return 'count';
    case 'score':
      return 'score';
    default:
      return 'share';
  }
}

/** All weekly series of the compounds' stars up to the week that is judged, in order of compound and criterion. */
export function weeklySeries(
  context: AnalysisContext,
  holidays?: readonly Holiday[],
): { calendar: Calendar; series: WeeklySeries[] } {
  const { observations: obs, programme, register, week } = context;
  const indicators = programme.criteria.compoundStar
    .flatMap((c) => c.indicators)
    .filter((i) => i.cadence === 'weekly' && i.subject === 'compound');
  const hiddenBelow = programme.rules?.hiddenBelow ?? 10;
  const held: { compound: string; indicator: Indicator; first: string }[] = [];
  let first = week;
  for (const compound of register.compounds)
    for (const indicator of indicators) {
      const own = firstWeek(obs.series(compound.id, indicator.id), week);
      if (own === null) continue;
      held.push({ compound: compound.id, indicator, first: own });
      if (own < first) first = own;
    }
  const shared = calendar(first, week, holidays);
  const series = held.map(({ compound, indicator }): WeeklySeries => {
    const records = obs.series(compound, indicator.id);
    const cells = shared.weeks.map((w) => records.get(w));
    return {
      subject: compound,
      indicator: indicator.id,
      measure: measureOf(indicator),
      better: indicator.better,
      hiddenBelow: indicator.sample === 'survey' ? hiddenBelow : 0,
      x: cells.map((r) => r?.numerator ?? null),
      n: cells.map((r) => (r === undefined || r.numerator === null ? null : r.denominator)),
    };
  });
  return { calendar: shared, series };
}

/** First week that holds a number, not after `last`; null where there is none (never reported, or not applicable). */
function firstWeek(records: ReadonlyMap<string, { numerator: number | null }>, last: string): string | null {
  let first: string | null = null;
  for (const [week, r] of records) if (r.numerator !== null && week <= last && (first === null || week < first)) first = week;
  return first;
}
