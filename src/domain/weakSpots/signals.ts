import { cusum, rules } from '../statistics/index.ts';
import type { Rule } from '../statistics/processCharts.ts';
import type { Point } from './points.ts';
import type { Process } from './process.ts';

/** The rule that holds at a point and the side it points to: 1 upward, -1 downward, 0 without a signal. */
export interface Mark {
  rule: Rule;
  side: -1 | 0 | 1;
}

const UNMARKED: Mark = { rule: 0, side: 0 };
const OPEN = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
const UNIT = { mean: 0, lo: -3, hi: 3 };

/** Where a point lies among its own limits, on one scale: outer limits at 3, near limits at 2. */
function zone(p: Point, process: Process): number | null {
  if (p.value === null) return null;
  const side = Math.sign(p.value - process.center);
  const { lo, nearLo, nearHi, hi } = process.limits(p.n);
  const [near, outer] = side < 0 ? [nearLo, lo] : [nearHi, hi];
  const beyond = (limit: number | null) =>
    limit !== null && (side < 0 ? (p.value as number) < limit : (p.value as number) > limit);
  return side * (beyond(outer) ? 4 : beyond(near) ? 2.5 : 1);
}

/**
 * The four NHS rules at every point. Limits may differ from point to point, so rules 1 and 3 are asked on a common scale of
 * zones; trends (2) and runs (4) of the values themselves.
 * @param withLimits false while limits are not drawn: then only rules 2 and 4 are asked
 */
export function marks(points: readonly Point[], process: Process, withLimits: boolean): Mark[] {
  const values = points.map((p) => p.value);
  const shape = rules(values, { mean: process.center, ...OPEN });
  const zones = withLimits
    ? rules(
        points.map((p) => zone(p, process)),
        UNIT,
      )
    : [];
  return points.map((p, i): Mark => {
    const [a, b] = [shape[i] as Rule, zones[i] ?? 0];
    const limit = b === 1 || b === 3 ? b : 0;
    const rule = (a === 0 ? limit : limit === 0 ? a : Math.min(a, limit)) as Rule;
    if (rule === 0 || p.value === null) return UNMARKED;
    const side = rule === 2 ? trendSide(values, i) : Math.sign(p.value - process.center);
    if (rule === 4 && side === process.crowded) return UNMARKED;
    return { rule, side: side as Mark['side'] };
  });
}

/** Direction of the trend a point belongs to: that of the step to it, or from it where it is the first. */
function trendSide(values: readonly (number | null)[], i: number): number {
  const [before, now, after] = [values[i - 1], values[i], values[i + 1]];
  if (now == null) return 0;
  const step = before == null ? (after == null ? 0 : after - now) : now - before;
  return Math.sign(step);
}

const RUN = 7;

/** Whether any rule could hold at the last point: most points are ordinary, and finding that out is cheap. */
function mayMark(points: readonly Point[], end: number, process: Process, withLimits: boolean): boolean {
  const last = points[end] as Point;
  const value = last.value as number;
  const side = Math.sign(value - process.center);
  if (withLimits && Math.abs(zone(last, process) as number) > 2) return true;
  const before = points[end - 1]?.value;
  if (before != null && Math.sign(value - before) !== 0 && end >= RUN - 1) {
    const first = points[end - 2]?.value;
    if (first != null && Math.sign(before - first) === Math.sign(value - before)) return true;
  }
  for (let i = end - 1, known = 1; i >= 0; i--) {
    const v = points[i]?.value;
    if (v == null) continue;
    if (Math.sign(v - process.center) !== side) return false;
    known += 1;
    if (known === RUN) return side !== 0;
  }
  return false;
}

/** The mark of the last point alone, from no more points than the rules look back on. */
export function lastMark(points: readonly Point[], end: number, process: Process, withLimits: boolean): Mark {
  if (points[end]?.value == null || !mayMark(points, end, process, withLimits)) return UNMARKED;
  let from = end;
  for (let known = 1; from > 0 && (known < RUN || end - from < RUN - 1); ) {
    from -= 1;
    if (points[from]?.value !== null) known += 1;
  }
  return marks(points.slice(from, end + 1), process, withLimits).at(-1) as Mark;
}

const DRIFT = 0.5;
const ALARM = 5;

/** Points at which the sum of drift towards the worse side signals (CUSUM k 0.5, h 5). @param worse 1 where high is bad */
export function drifts(points: readonly Point[], process: Process, worse: 1 | -1): Set<number> {
  const known = points.filter((p) => p.value !== null);
  const { up } = cusum(
    known.map((p) => worse * process.z(p.value as number, p.n)),
    DRIFT,
    ALARM,
  );
  return new Set(known.filter((_, i) => (up[i] as number) > ALARM).map((p) => p.index));
}
