import { qgamma } from './distributions.ts';
import { qnorm } from './normalQuantile.ts';

/** An interval of a share or an expectation. */
export interface Interval {
  lo: number;
  hi: number;
}

/**
 * Wilson's score interval for x of n (E. B. Wilson 1927, JASA 22:209; Newcombe 1998, SiM 17:857, method 3).
 * @param cl confidence level, 0.95 by default
 * @returns lo exactly 0 for x = 0, hi exactly 1 for x = n; null for n = 0 or x outside 0..n
 */
export function wilson(x: number, n: number, cl = 0.95): Interval | null {
  if (!(n > 0) || !(x >= 0) || x > n || !(cl > 0 && cl < 1)) return null;
  const z = qnorm(1 - (1 - cl) / 2);
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = 2 * (n + z * z);
  return { lo: x === 0 ? 0 : (middle - spread) / scale, hi: x === n ? 1 : (middle + spread) / scale };
}

/**
 * Exact interval of the expectation of a Poisson count (Garwood 1936, Biometrika 28:437).
 * @param y a count, 0 or more @param cl confidence level @throws RangeError for a negative count
 */
export function poissonExact(y: number, cl = 0.95): Interval {
  if (!(y >= 0)) throw new RangeError(`count ${y}`);
  const tail = (1 - cl) / 2;
  return { lo: y === 0 ? 0 : qgamma(tail, y), hi: qgamma(1 - tail, y + 1) };
}
