import { meanSd, studentUpper } from './distributions.ts';

/** The mean of a series whose neighbours are alike, with its interval. */
export interface BatchMean {
  mean: number;
  low: number;
  high: number;
  /** Standard error behind the interval: that of the batches, or the floor where that is larger. */
  se: number;
  /** Values that were there. */
  n: number;
  /** Batches with a value, and the degrees of freedom of the interval. */
  batches: number;
  df: number;
}

const FEWEST = 3;
/** Lag-1 correlation is told from this many batches on, and never believed beyond the cap. */
const LAG_FROM = 8;
const LAG_CAP = 0.8;

const quantiles = new Map<string, number>();

/** The upper quantile of Student's t by bisection on its tail. @param tail 0-0.5 @param df at least 1 */
export function studentQuantile(tail: number, df: number): number {
  const key = `${tail}/${df}`;
  const held = quantiles.get(key);
  if (held !== undefined) return held;
  let [low, high] = [0, 1];
  while (studentUpper(high, df) > tail) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (studentUpper(middle, df) > tail) low = middle;
    else high = middle;
  }
  quantiles.set(key, high);
  return high;
}

/** Correlation of neighbours, 0 where it is negative or cannot be told. */
function lagOne(means: readonly number[], centre: number): number {
  if (means.length < LAG_FROM) return 0;
  const d = means.map((m) => m - centre);
  const square = d.reduce((sum, x) => sum + x * x, 0);
  if (square === 0) return 0;
  const cross = d.slice(1).reduce((sum, x, i) => sum + x * (d[i] as number), 0);
  return Math.min(LAG_CAP, Math.max(0, cross / square));
}

/**
 * Mean and interval of a weekly series whose values share their windows: the mean of all values, its error from the means of
 * batches that share nothing (batch means; Law and Kelton, Simulation Modeling and Analysis, ch. 9), widened by the
 * correlation of neighbouring batches, and never under `floor`.
 * @param values oldest first; null is a week without a value
 * @param size values of a batch: the length of the window they share
 * @param options.level of the interval, 0-1 @param options.floor least standard error, in the unit of the values
 * @returns null where fewer than three batches have a value: then nobody can tell how sure the mean is
 */
export function batchMean(
  values: readonly (number | null)[],
  size: number,
  options: { level?: number; floor?: number } = {},
): BatchMean | null {
  const there = values.filter((v): v is number => v !== null);
  const means: number[] = [];
  for (let i = 0; i < values.length; i += size) {
    // A short rest at the end belongs to the batch before it.
    const rest = values.length - i - size;
    const end = rest > 0 && rest < size / 2 ? values.length : i + size;
    const batch = values.slice(i, end).filter((v): v is number => v !== null);
    if (batch.length > 0) means.push(batch.reduce((a, b) => a + b, 0) / batch.length);
    if (end === values.length) break;
  }
  if (means.length < FEWEST) return null;
  const mean = there.reduce((a, b) => a + b, 0) / there.length;
  const { mean: centre, sd } = meanSd(means);
  const r = lagOne(means, centre);
  const se = Math.max(options.floor ?? 0, (sd / Math.sqrt(means.length)) * Math.sqrt((1 + r) / (1 - r)));
  const df = means.length - 1;
  const half = studentQuantile((1 - (options.level ?? 0.9)) / 2, df) * se;
  return { mean, low: mean - half, high: mean + half, se, n: there.length, batches: means.length, df };
}
