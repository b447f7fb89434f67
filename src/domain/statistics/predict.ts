import { lbeta, lgamma, pbeta, studentUpper } from './distributions.ts';

/** Probability of a value at least as high, and at least as low, as the one seen. */
export interface Tails {
  upper: number;
  lower: number;
}

/** Both baselines count for less where they vary more than chance. */
const tempered = (phi: number) => Math.max(1, phi);

/**
 * Exact predictive tails of a count: gamma-Poisson with Jeffreys' half added to the baseline.
 * @param k events of the baseline over exposure E @param y events now over exposure e
 * @param phi over-dispersion of the baseline, at least 1 @returns NaN where an exposure is not above 0
 */
export function predictCount(k: number, E: number, y: number, e: number, phi = 1): Tails {
  if (!(E > 0) || !(e > 0)) return { upper: Number.NaN, lower: Number.NaN };
  const f = tempered(phi);
  const [kf, Ef] = [k / f, E / f];
  const u = e / (Ef + e);
  return { upper: y === 0 ? 1 : pbeta(u, y, kf + 0.5), lower: pbeta(u, y + 1, kf + 0.5, { upper: true }) };
}

/**
 * Exact predictive tails of y of n: beta-binomial with the baseline X of N and Jeffreys' half on either side.
 * @param phi over-dispersion of the baseline, at least 1 @returns NaN for n = 0
 */
export function predictProp(X: number, N: number, y: number, n: number, phi = 1): Tails {
  if (!(n > 0) || y < 0 || y > n) return { upper: Number.NaN, lower: Number.NaN };
  const f = tempered(phi);
  const [a, b] = [X / f + 0.5, (N - X) / f + 0.5];
  // The tail away from the mean is summed, each mass as the one before it times a ratio, so that it keeps its digits.
  const seen = Math.exp(lgamma(n + 1) - lgamma(y + 1) - lgamma(n - y + 1) + lbeta(y + a, n - y + b) - lbeta(a, b));
  const isHigh = y * (a + b) >= n * a;
  let tail = seen;
  for (let i = y, p = seen; isHigh ? i < n : i > 0; i += isHigh ? 1 : -1) {
    p *= isHigh ? ((n - i) * (a + i)) / ((i + 1) * (b + n - i - 1)) : (i * (b + n - i)) / ((n - i + 1) * (a + i - 1));
    tail += p;
  }
  const [near, rest] = [Math.min(1, tail), Math.min(1, 1 - tail + seen)];
  return isHigh ? { upper: near, lower: rest } : { upper: rest, lower: near };
}

/**
 * Predictive tails of the mean of the last m values against a baseline judged by its moving ranges. The degrees of freedom
 * of a mean moving range are 0.61 (B - 1), by measurement. NaN where the baseline never moved: then nothing is known of chance.
 * @param recent the last values @param baseline its mean, mean moving range and number of values
 */
export function predictMean(
  recent: readonly number[],
  baseline: { mean: number; mrBar: number; n: number },
): Tails & { t: number; df: number } {
  const m = recent.length;
  const sigma = baseline.mrBar / 1.128;
  const df = 0.61 * (baseline.n - 1);
  if (m === 0 || !(sigma > 0)) return { t: Number.NaN, df, upper: Number.NaN, lower: Number.NaN };
  const t = (recent.reduce((a, b) => a + b, 0) / m - baseline.mean) / (sigma * Math.sqrt(1 / m + 1 / baseline.n));
  return { t, df, upper: studentUpper(t, df), lower: studentUpper(-t, df) };
}
