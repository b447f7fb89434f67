import { lbeta, pnorm } from '../statistics/distributions.ts';

/** Limits of one point in units of its value; null where a side is out of reach: then it is not drawn and not tested. */
export interface PointLimits {
  lo: number | null;
  nearLo: number | null;
  nearHi: number | null;
  hi: number | null;
}

/** One-sided chances of three and of two standard deviations: the outer and the near limit of a process chart. */
const OUTER = pnorm(-3);
const NEAR = pnorm(-2);

/** Least values of a rising cumulative chance that are not rarer than the outer and the near limit. */
function firstWithin(masses: (i: number) => number, last: number): { outer: number; near: number } {
  let sum = 0;
  let outer = -1;
  for (let i = 0; i <= last; i++) {
    sum += masses(i);
    if (outer < 0 && sum >= OUTER) outer = i;
    if (sum >= NEAR) return { outer, near: i };
  }
  return { outer: outer < 0 ? last : outer, near: last };
}

/** Masses of a beta-binomial, asked for in order from 0 successes. */
function shareMasses(a: number, b: number, n: number): (i: number) => number {
  // In logarithms: at thousands of cases the first mass is smaller than a number can be.
  let log = lbeta(a, n + b) - lbeta(a, b);
  return (i) => {
    if (i > 0) log += Math.log(((n - i + 1) * (a + i - 1)) / (i * (b + n - i)));
    return Math.exp(log);
  };
}

/**
 * Exact limits of a share of n cases against a baseline of X in N: a value outside is as rare as a point three standard
 * deviations out (near limits: two). The predictive distribution is the one of `predictProp` (methods 3.1, 3.3).
 */
export function shareLimits(X: number, N: number, n: number, phi: number): PointLimits {
  const [a, b] = [X / phi + 0.5, (N - X) / phi + 0.5];
  const low = firstWithin(shareMasses(a, b, n), n);
  const high = firstWithin(shareMasses(b, a, n), n);
  return {
    lo: low.outer > 0 ? low.outer / n : null,
    nearLo: low.near > 0 ? low.near / n : null,
    nearHi: high.near > 0 ? (n - high.near) / n : null,
    hi: high.outer > 0 ? (n - high.outer) / n : null,
  };
}

/** Exact limits of a rate over exposure e against a baseline of k events over E; distribution of `predictCount`. */
export function countLimits(k: number, E: number, e: number, phi: number): PointLimits {
  const r = k / phi + 0.5;
  const u = e / (E / phi + e);
  let log = r * Math.log1p(-u);
  let below = 0;
  const out: PointLimits = { lo: null, nearLo: null, nearHi: null, hi: null };
  for (let y = 0; y < 1_000_000; y++) {
    if (y > 0) log += Math.log(((r + y - 1) / y) * u);
    // `below` is the chance of fewer than y, so 1 - below that of y or more.
    if (out.nearHi === null && 1 - below < NEAR) out.nearHi = (y - 1) / e;
    if (1 - below < OUTER) {
      out.hi = (y - 1) / e;
      return out;
    }
    below += Math.exp(log);
    if (y > 0 && out.lo === null && below >= OUTER && below - Math.exp(log) < OUTER) out.lo = y / e;
    if (y > 0 && out.nearLo === null && below >= NEAR && below - Math.exp(log) < NEAR) out.nearLo = y / e;
  }
  return out;
}
