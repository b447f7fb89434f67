import { qgamma } from './distributions.ts';
import type { Interval } from './wilson.ts';

/**
 * Exact interval of the expectation of a Poisson count (Garwood 1936, Biometrika 28:437).
 * @param y a count, 0 or more @param cl confidence level @throws RangeError for a negative count
 */
export function poissonExact(y: number, cl = 0.95): Interval {
  if (!(y >= 0)) throw new RangeError(`count ${y}`);
  const tail = (1 - cl) / 2;
  return { lo: y === 0 ? 0 : qgamma(tail, y), hi: qgamma(1 - tail, y + 1) };
}
