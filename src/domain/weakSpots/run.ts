import { type Maturity, worseSide } from './decision.ts';
import { blockPoints, type Point, weeklyPoints } from './points.ts';
import { type Baseline, type Process, WINDOW_WEEKS } from './process.ts';
import type { Run, RunPoint } from './report.ts';
import type { Calendar, WeeklySeries } from './series.ts';
import { marks } from './signals.ts';

/** Whether limits may be drawn and tested in this state. */
export const hasLimits = (maturity: Maturity): boolean => maturity === 'settled' || maturity === 'trial';
const RULES_KNOWN: ReadonlySet<Maturity> = new Set(['settled', 'trial', 'noVariation', 'immature']);

/**
 * A hidden week could be had by subtracting the shown weeks from a shown total: where a total holds exactly one hidden week,
 * the next smallest of it is hidden too (methods 1.1). Changes the points.
 */
function protect(points: Point[], isIn: (p: Point) => boolean): void {
  const inside = points.filter(isIn);
  if (inside.filter((p) => p.isHidden).length !== 1) return;
  const next = inside.filter((p) => p.value !== null).sort((a, b) => a.n - b.n)[0];
  if (next === undefined) return;
  next.isHidden = true;
  next.value = null;
}

/** The run chart of a series up to the week t. */
export function runOf(
  s: WeeklySeries,
  cal: Calendar,
  t: number,
  base: Baseline,
  process: Process,
  maturity: Maturity,
  target: number,
): Run {
  const isRare = process.kind === 'count4';
  const points = isRare ? blockPoints(s, t) : weeklyPoints(s).slice(0, t + 1);
  const inBase = new Set(base.indices);
  const isBaseline = (p: Point) =>
    isRare
      ? [0, 1, 2, 3].every((k) => p.index - k <= base.last && (inBase.has(p.index - k) || s.x[p.index - k] === null))
      : inBase.has(p.index);
  const found = RULES_KNOWN.has(maturity) ? marks(points, process, hasLimits(maturity)) : [];
  const worse = worseSide(s);
  protect(points, isBaseline);
  protect(points, (p) => p.index > t - WINDOW_WEEKS);
  return {
    kind: process.kind,
    measure: s.measure,
    better: s.better,
    weeksPerPoint: isRare ? 4 : 1,
    // A survey too small to be shown has no level to show either.
    center: process.B > 0 && maturity !== 'hidden' ? process.center : null,
    target,
    points: points.map((p, i): RunPoint => {
      const mark = p.value === null ? undefined : found[i];
      const limits = p.value !== null && hasLimits(maturity) ? process.limits(p.n) : null;
      return {
        week: cal.weeks[p.index] as string,
        x: p.isMissing || p.isHidden ? null : p.x,
        n: p.isMissing || p.isHidden ? null : p.n,
        value: p.value,
        lo: limits?.lo ?? null,
        hi: limits?.hi ?? null,
        rule: mark?.rule ?? 0,
        signal: mark === undefined || mark.rule === 0 ? null : mark.side === worse ? 'worse' : 'better',
        isBaseline: isBaseline(p),
        isHoliday: !isRare && cal.isHoliday[p.index] === true,
        missing: p.isMissing ? 'notReported' : p.isHidden ? 'hidden' : p.n === 0 ? 'nothingDue' : null,
      };
    }),
  };
}
