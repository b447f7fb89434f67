import { chiSquareUpper, lbeta, lgamma, qbeta } from './distributions.ts';
import { golden, nelderMead } from './optimise.ts';

/** Bounds of the fits: without them equal shares run to infinite precision and all-zero ones to nonsense. */
const MU = [0.001, 0.999] as const;
const PRECISION = [2, 5000] as const;
const SHAPE = [0.5, 5000] as const;
/** Units from which the precision is estimated and not taken as given. */
const ENOUGH_UNITS = 8;
const GIVEN_PRECISION = 50;

const clamp = (x: number, [lo, hi]: readonly [number, number]) => Math.min(hi, Math.max(lo, x));
const logit = (p: number) => Math.log(p / (1 - p));
const expit = (x: number) => 1 / (1 + Math.exp(-x));
const atEdge = (x: number, [lo, hi]: readonly [number, number]) => x <= lo * 1.001 || x >= hi * 0.999;

/** A beta prior of shares between units: mean mu, precision M = a + b. */
export interface BetaPrior {
  mu: number;
  M: number;
  a: number;
  b: number;
  /** The maximum lies on a bound: read M as "at least" or "at most". */
  bounded: boolean;
}

/**
 * Empirical-Bayes fit of a beta-binomial by maximum likelihood (D. Robinson, ebbr; Tak, Kelly and Morris 2017, JSS 78(5)).
 * Units without cases are left out.
 * @param options.M precision to take as given; with fewer than eight units 50 where it is not said
 */
export function bbFit(x: readonly number[], n: readonly number[], options: { M?: number } = {}): BetaPrior {
  const units = x.flatMap((xi, i) => ((n[i] as number) > 0 ? [{ x: xi, n: n[i] as number }] : []));
  const counted = tallied(units);
  const minus = (mu: number, M: number): number => {
    const [a, b] = [mu * M, (1 - mu) * M];
    if (counted !== null) return counted.n(M) - counted.x(a) - counted.rest(b);
    return -units.reduce((sum, u) => sum + lbeta(u.x + a, u.n - u.x + b) - lbeta(a, b), 0);
  };
  const start = (units.reduce((s, u) => s + u.x, 0) + 0.5) / (units.reduce((s, u) => s + u.n, 0) + 1);
  const given = options.M ?? (units.length < ENOUGH_UNITS ? GIVEN_PRECISION : null);
  let mu: number;
  let M: number;
  if (given !== null) {
    M = given;
    mu = expit(golden((t) => minus(expit(t), M), logit(MU[0]), logit(MU[1])));
  } else {
    const at = ([t, s]: [number, number]): [number, number] => [clamp(expit(t), MU), clamp(Math.exp(s), PRECISION)];
    const found = nelderMead((p) => minus(...at(p)), [logit(clamp(start, MU)), 4], [0.3, 0.7]);
    [mu, M] = at(found);
  }
  return { mu, M, a: mu * M, b: (1 - mu) * M, bounded: atEdge(mu, MU) || (given === null && atEdge(M, PRECISION)) };
}

/** Largest denominator for which the products are written out. */
const LARGEST = 20_000;

/**
 * log Gamma(c + k) - log Gamma(c), summed over units, is a sum of log(c + i) with i below k: counted once for all units, a
 * likelihood costs as many logarithms as the largest count has cases, however many units there are.
 * @returns null where counts are not whole numbers
 */
function tallied(units: readonly { x: number; n: number }[]) {
  if (units.some((u) => !Number.isInteger(u.x) || !Number.isInteger(u.n) || u.n > LARGEST || u.x < 0 || u.x > u.n)) return null;
  const rising = (counts: readonly number[]) => {
    const longest = counts.reduce((a, b) => Math.max(a, b), 0);
    const above = new Float64Array(longest + 1);
    for (const k of counts) above[k] = (above[k] as number) + 1;
    // above[i] becomes the number of units with more than i cases.
    let more = 0;
    for (let i = longest; i >= 0; i--) {
      const here = above[i] as number;
      above[i] = more;
      more += here;
    }
    return (c: number) => {
      let sum = 0;
      for (let i = 0; i < longest; i++) sum += (above[i] as number) * Math.log(c + i);
      return sum;
    };
  };
  return { x: rising(units.map((u) => u.x)), rest: rising(units.map((u) => u.n - u.x)), n: rising(units.map((u) => u.n)) };
}

/** A gamma prior of rates between units: mean alpha / beta. */
export interface GammaPrior {
  alpha: number;
  beta: number;
  mu: number;
  bounded: boolean;
}

/**
 * Empirical-Bayes fit of a gamma-Poisson (negative binomial) by maximum likelihood.
 * @param y counts @param e exposures > 0; units without exposure are left out
 */
export function gpFit(y: readonly number[], e: readonly number[]): GammaPrior {
  const units = y.flatMap((yi, i) => ((e[i] as number) > 0 ? [{ y: yi, e: e[i] as number }] : []));
  const minus = (mu: number, alpha: number): number => {
    const beta = alpha / mu;
    return -units.reduce(
      (sum, u) => sum + lgamma(u.y + alpha) - lgamma(alpha) + alpha * Math.log(beta / (beta + u.e)) - u.y * Math.log(beta + u.e),
      0,
    );
  };
  const rate = (units.reduce((s, u) => s + u.y, 0) + 0.5) / units.reduce((s, u) => s + u.e, 0);
  const at = ([t, s]: [number, number]): [number, number] => [Math.exp(t), clamp(Math.exp(s), SHAPE)];
  const [mu, alpha] = at(nelderMead((p) => minus(...at(p)), [Math.log(rate), 1.5], [0.3, 0.7]));
  return { alpha, beta: alpha / mu, mu, bounded: atEdge(alpha, SHAPE) };
}

/** A share drawn towards the prior's mean, with its 90 % posterior interval. */
export function shrink(x: number, n: number, a: number, b: number): { m: number; lo: number; hi: number } {
  return { m: (x + a) / (n + a + b), lo: qbeta(0.05, x + a, n - x + b), hi: qbeta(0.95, x + a, n - x + b) };
}

/**
 * Chi-square test that all units share one proportion: the gate before any ranking.
 * @returns p = 1 with Q = 0 where all or none succeeded, or there are no cases: then nothing differs
 */
export function heterogeneity(x: readonly number[], n: readonly number[]): { Q: number; df: number; p: number } {
  const units = x.flatMap((xi, i) => ((n[i] as number) > 0 ? [{ x: xi, n: n[i] as number }] : []));
  const df = units.length - 1;
  const p = units.reduce((s, u) => s + u.x, 0) / units.reduce((s, u) => s + u.n, 0);
  if (df < 1 || !(p > 0 && p < 1)) return { Q: 0, df: Math.max(0, df), p: 1 };
  const Q = units.reduce((sum, u) => sum + (u.x - u.n * p) ** 2 / (u.n * p * (1 - p)), 0);
  return { Q, df, p: chiSquareUpper(Q, df) };
}
