import { type CheckFigure, checkScore } from '../checks.ts';
import { addDays, fridays } from '../civil.ts';
import type { Indicator } from '../programme.ts';
import type { StarBasis } from './basis.ts';

const TINY = 1e-9;

/** Weeks from one reading to the next. */
const PERIOD: Record<Indicator['cadence'], number> = { weekly: 1, monthly: 4, quarterly: 13, halfYear: 26 };

/**
 * The earliest Friday whose window can show a check at a score. Supposed: each coming week brings as many cases as the mean
 * week of the present window and all of them are good; the oldest weeks leave the window as always. A check of slower
 * cadence can show it with its next reading.
 * @param score 0-100 that is needed
 * @returns null where even a window of good weeks does not reach it
 */
export function earliestWeek(basis: StarBasis, check: CheckFigure, indicator: Indicator, score: number): string | null {
  if (indicator.cadence !== 'weekly') {
    if (score > 100 + TINY) return null;
    let next = addDays(check.to, 7 * PERIOD[indicator.cadence]);
    while (next <= basis.week) next = addDays(next, 7 * PERIOD[indicator.cadence]);
    return next;
  }
  const window = basis.rules.windowWeeks;
  const series = basis.observations.series(basis.subject, indicator.id);
  const weeks = fridays(basis.week, window).flatMap((week) => {
    const r = series.get(week);
    return r === undefined || r.numerator === null || r.denominator === null ? [] : [{ week, x: r.numerator, n: r.denominator }];
  });
  const counted = weeks.filter((w) => w.n > 0);
  if (counted.length === 0) return null;
  const mean = counted.reduce((sum, w) => sum + w.n, 0) / counted.length;
  const n = indicator.measure === 'countPerExposure' ? mean : Math.max(1, Math.round(mean));
  const good = indicator.better === 'up' ? n : 0;
  for (let k = 1; k <= window; k++) {
    const first = addDays(basis.week, 7 * (k - window + 1));
    const kept = weeks.filter((w) => w.week >= first);
    const [x, all] = kept.reduce(([a, b], w) => [a + w.x, b + w.n], [k * good, k * n]);
    if (all > 0 && checkScore(indicator, x / all) >= score - TINY) return addDays(basis.week, 7 * k);
  }
  return null;
}
