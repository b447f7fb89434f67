import { WINDOW_WEEKS } from './process.ts';
import type { WeeklySeries } from './series.ts';

/** One point of a run chart: a week, or four weeks together where events are rare. */
export interface Point {
  /** Index of its (last) week. */
  index: number;
  x: number;
  n: number;
  /** x / n; null where nothing was reported, nothing was due, or the answers are too few to be shown. */
  value: number | null;
  isMissing: boolean;
  /** Fewer answers than may be shown: the point pauses like a missing one. */
  isHidden: boolean;
}

/** The points of a series week by week. */
export function weeklyPoints(s: WeeklySeries): Point[] {
  return s.x.map((x, index) => {
    const n = s.n[index] ?? null;
    const isMissing = x === null || n === null;
    const isHidden = !isMissing && n > 0 && n < s.hiddenBelow;
    return {
      index,
      x: x ?? 0,
      n: n ?? 0,
      value: isMissing || isHidden || n === 0 ? null : x / n,
      isMissing,
      isHidden,
    };
  });
}

/** Weeks of a block of four that must have been reported for it to stand. */
const LEAST_OF_BLOCK = 2;

/** Points of four weeks together, the last ending with the week t; an incomplete block at the start is left out. */
export function blockPoints(s: WeeklySeries, t: number): Point[] {
  const out: Point[] = [];
  for (let end = t; end - WINDOW_WEEKS + 1 >= 0; end -= WINDOW_WEEKS) {
    let [x, n, known] = [0, 0, 0];
    for (let i = end - WINDOW_WEEKS + 1; i <= end; i++) {
      if (s.x[i] === null) continue;
      x += s.x[i] as number;
      n += s.n[i] as number;
      known += 1;
    }
    const isMissing = known < LEAST_OF_BLOCK;
    out.push({ index: end, x, n, value: isMissing || n === 0 ? null : x / n, isMissing, isHidden: false });
  }
  return out.reverse();
}

/** Sum over the weeks of a window that ends with t. */
export interface Pool {
  x: number;
  n: number;
  weeks: number;
  values: number[];
}

/** The reported weeks of the last m up to t, together. */
export function pooled(s: WeeklySeries, t: number, m: number): Pool {
  const pool: Pool = { x: 0, n: 0, weeks: 0, values: [] };
  for (let i = Math.max(0, t - m + 1); i <= t; i++) {
    const [x, n] = [s.x[i] ?? null, s.n[i] ?? null];
    if (x === null || n === null || n === 0) continue;
    pool.x += x;
    pool.n += n;
    pool.weeks += 1;
    pool.values.push(x / n);
  }
  return pool;
}

/** Weeks up to t without a report, counted back from t. */
export function silence(s: WeeklySeries, t: number): number {
  let weeks = 0;
  while (t - weeks >= 0 && s.x[t - weeks] === null) weeks += 1;
  return weeks;
}
