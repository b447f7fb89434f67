import { fridays } from './civil.ts';
import type { Observations } from './observations.ts';
import type { Indicator } from './programme.ts';

/** One week of one indicator of one subject, as it was observed. */
export interface WeekValue {
  week: string;
  numerator: number | null;
  denominator: number | null;
  /** numerator / denominator; null where nothing was reported or nothing was due. A gap stays a gap. */
  value: number | null;
}

/** An indicator of a subject over the weeks asked for. */
export interface History {
  indicator: Indicator;
  weeks: WeekValue[];
  /** Weeks with a number. */
  reported: number;
}

/**
 * The plain observations of an indicator, week by week, oldest first: not pooled, not smoothed, not judged.
 * @param last Friday of the newest week @param n number of weeks
 */
export function history(subject: string, indicator: Indicator, obs: Observations, last: string, n: number): History {
  const series = obs.series(subject, indicator.id);
  const weeks = fridays(last, n).map((week): WeekValue => {
    const r = series.get(week);
    const numerator = r?.numerator ?? null;
    const denominator = r?.denominator ?? null;
    return {
      week,
      numerator,
      denominator,
      value: numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator,
    };
  });
  return { indicator, weeks, reported: weeks.filter((w) => w.value !== null).length };
}

/**
 * The same without what may not be shown: a survey week with fewer than `hiddenBelow` answers is a gap, though it counts as
 * reported. (methods 1.1)
 */
export function shownHistory(h: History, hiddenBelow: number): History {
  if (h.indicator.sample !== 'survey') return h;
  const small = (w: WeekValue) => w.denominator !== null && w.denominator > 0 && w.denominator < hiddenBelow;
  return { ...h, weeks: h.weeks.map((w) => (small(w) ? { ...w, numerator: null, value: null } : w)) };
}
