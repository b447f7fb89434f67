/** Limits of an XmR chart. */
export interface XmrLimits {
  mean: number;
  lo: number;
  hi: number;
  mrBar: number;
  mrUpper: number;
}

/** Upper limit of a moving range in mean moving ranges (D4 for two points). */
const MR_UPPER = 3.267;

/** Moving ranges, never across a missing point. */
export function movingRanges(x: readonly (number | null)[]): number[] {
  const out: number[] = [];
  for (let i = 1; i < x.length; i++) {
    const [before, now] = [x[i - 1], x[i]];
    if (before != null && now != null) out.push(Math.abs(now - before));
  }
  return out;
}

/** Mean; 0 of nothing. The second look mends what rounding left of the first. */
export function average(x: readonly number[]): number {
  if (x.length === 0) return 0;
  const rough = x.reduce((a, b) => a + b, 0) / x.length;
  return rough + x.reduce((a, b) => a + (b - rough), 0) / x.length;
}

/**
 * XmR (individuals) chart as in NHS Making Data Count; any length from two values, maturity is the caller's to judge.
 * @param x values in time order, null where a week is missing
 * @param options.baseline how many of the first points set the limits, all by default
 * @param options.screen whether moving ranges from 3.267 times their mean are left out once, true by default
 * @param options.constant 2.66 by default, 3 / 1.128 rounded
 */
export function xmr(
  x: readonly (number | null)[],
  options: { baseline?: number; screen?: boolean; constant?: number } = {},
): XmrLimits {
  const { screen = true, constant = 2.66 } = options;
  const base = x.slice(0, options.baseline ?? x.length);
  const mean = average(base.filter((v): v is number => v !== null));
  const ranges = movingRanges(base);
  let mrBar = average(ranges);
  if (screen) mrBar = average(ranges.filter((r) => r < MR_UPPER * mrBar || mrBar === 0));
  return { mean, lo: mean - constant * mrBar, hi: mean + constant * mrBar, mrBar, mrUpper: MR_UPPER * mrBar };
}
