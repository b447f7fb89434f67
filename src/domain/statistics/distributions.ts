import { qnorm } from './normalQuantile.ts';

/** Coefficients of Lanczos' approximation with g = 607/128 (P. Godfrey), about 1e-15. */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/** Natural logarithm of the gamma function for x > 0. Source: Lanczos 1964, SIAM J. Numer. Anal. B 1:86. */
export function lgamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lgamma(1 - x);
  // Near 1 and 2 the logarithm is small and the series loses digits: go by way of a larger argument.
  if (x < 3) return lgamma(x + 3) - Math.log(x * (x + 1) * (x + 2));
  const y = x - 1;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (y + i);
  const t = y + 607 / 128 + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Natural logarithm of the beta function, a and b > 0. */
export function lbeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 50) return lgamma(a) + lgamma(b) - lgamma(a + b);
  // The two large terms nearly cancel: their difference by Stirling's series keeps its digits.
  return lgamma(small) - stirlingGap(large, small);
}

/** lgamma(x + d) - lgamma(x) for large x. */
function stirlingGap(x: number, d: number): number {
  const s = (z: number) => {
    const q = 1 / (z * z);
    return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q / 1188)))) / z;
  };
  return (x - 0.5) * Math.log1p(d / x) + d * Math.log(x + d) - d + s(x + d) - s(x);
}

const TINY = 1e-300;
const ENOUGH = 3e-16;

/** Continued fraction of the incomplete beta function (modified Lentz; DLMF 8.17.22). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let h = d;
  for (let m = 1; m < 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + even / c;
    if (Math.abs(c) < TINY) c = TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = 1 + odd / c;
    if (Math.abs(c) < TINY) c = TINY;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return h;
}

/** One tail by the fraction that converges there. */
function betaTail(x: number, y: number, a: number, b: number): number {
  return (Math.exp(a * Math.log(x) + b * Math.log(y) - lbeta(a, b)) * betaFraction(x, a, b)) / a;
}

/**
 * Regularised incomplete beta function I_x(a, b): the probability that Beta(a, b) is at most x. NaN for a or b <= 0.
 * @param options.upper the probability above x instead, computed directly so that small tails keep their digits
 */
export function pbeta(x: number, a: number, b: number, options: { upper?: boolean } = {}): number {
  if (!(a > 0) || !(b > 0) || Number.isNaN(x)) return Number.NaN;
  const upper = options.upper === true;
  if (x <= 0) return upper ? 1 : 0;
  if (x >= 1) return upper ? 0 : 1;
  const left = x < (a + 1) / (a + b + 2);
  if (left) {
    const low = betaTail(x, 1 - x, a, b);
    return upper ? 1 - low : low;
  }
  const high = betaTail(1 - x, x, b, a);
  return upper ? high : 1 - high;
}

/** Density of Beta(a, b). */
function dbeta(x: number, a: number, b: number): number {
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - lbeta(a, b));
}

/** Root of an increasing function on (lo, hi): Newton's step where it stays inside the bracket, else its middle. */
function root(f: (x: number) => number, slope: (x: number) => number, from: number, to: number, start: number): number {
  let [lo, hi, x] = [from, to, start];
  for (let i = 0; i < 200; i++) {
    const y = f(x);
    if (y === 0) return x;
    if (y < 0) lo = x;
    else hi = x;
    const step = y / slope(x);
    let next = x - step;
    if (!(next > lo && next < hi)) next = (lo + hi) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next) || hi - lo <= 1e-300) return next;
    x = next;
  }
  return x;
}

/** Quantile of Beta(a, b): the x with I_x(a, b) = p, 0 <= p <= 1. NaN outside or for a or b <= 0. */
export function qbeta(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1) || !(a > 0) || !(b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  // The smaller tail is the one that can be told from nothing.
  if (p > 0.5 && pbeta(0.5, a, b) > 0.5 && pbeta(0.5, a, b) >= p)
    return root(
      (x) => pbeta(x, a, b) - p,
      (x) => dbeta(x, a, b),
      0,
      1,
      a / (a + b),
    );
  const mean = a / (a + b);
  const start = Math.min(1 - 1e-12, Math.max(1e-12, mean + qnorm(p) * Math.sqrt((mean * (1 - mean)) / (a + b + 1))));
  const f = p < 0.5 ? (x: number) => pbeta(x, a, b) - p : (x: number) => 1 - p - pbeta(x, a, b, { upper: true });
  return root(f, (x) => dbeta(x, a, b), 0, 1, start);
}

/** Series of the lower incomplete gamma function, for x < a + 1. */
function gammaSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 20_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * ENOUGH) break;
  }
  return sum * Math.exp(a * Math.log(x) - x - lgamma(a));
}

/** Continued fraction of the upper incomplete gamma function, for x >= a + 1. */
function gammaFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 20_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < ENOUGH) break;
  }
  return h * Math.exp(a * Math.log(x) - x - lgamma(a));
}

/**
 * Probability that Gamma(shape, rate) is at most x (regularised lower incomplete gamma function). NaN for shape <= 0.
 * @param options.rate 1 by default @param options.upper the probability above x, computed directly
 */
export function pgamma(x: number, shape: number, options: { rate?: number; upper?: boolean } = {}): number {
  const { rate = 1, upper = false } = options;
  if (!(shape > 0) || !(rate > 0) || Number.isNaN(x)) return Number.NaN;
  const t = x * rate;
  if (t <= 0) return upper ? 1 : 0;
  if (t === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  if (t < shape + 1) {
    const low = gammaSeries(t, shape);
    return upper ? 1 - low : low;
  }
  const high = gammaFraction(t, shape);
  return upper ? high : 1 - high;
}

/** Quantile of Gamma(shape, rate 1); NaN outside 0..1 or for shape <= 0. */
export function qgamma(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1) || !(shape > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  // Wilson and Hilferty 1931 as the start.
  const w = 1 - 1 / (9 * shape) + qnorm(p) / (3 * Math.sqrt(shape));
  const start = Math.max(shape * Math.max(w, 0.01) ** 3, 1e-10);
  let top = Math.max(start, shape) * 2 + 10;
  while (pgamma(top, shape) < p) top *= 2;
  const density = (x: number) => Math.exp((shape - 1) * Math.log(x) - x - lgamma(shape));
  const f = p < 0.5 ? (x: number) => pgamma(x, shape) - p : (x: number) => 1 - p - pgamma(x, shape, { upper: true });
  return root(f, density, 0, top, start);
}

/**
 * Standard normal distribution function. Both tails come from the incomplete gamma function, so that far tails keep their
 * digits. @param options.upper the probability above z
 */
export function pnorm(z: number, options: { upper?: boolean } = {}): number {
  if (Number.isNaN(z)) return Number.NaN;
  const above = options.upper === true ? z : -z;
  // The probability above |z| is half the upper tail of a gamma of shape 1/2 at z^2 / 2.
  const tail = 0.5 * pgamma((above * above) / 2, 0.5, { upper: true });
  return above >= 0 ? tail : 1 - tail;
}

/** Upper tail of the chi-square distribution. */
export function chiSquareUpper(x: number, df: number): number {
  return pgamma(x / 2, df / 2, { upper: true });
}

/** Probability above t of Student's distribution with df degrees of freedom (df need not be whole). */
export function studentUpper(t: number, df: number): number {
  const half = 0.5 * pbeta(df / (df + t * t), df / 2, 0.5);
  return t >= 0 ? half : 1 - half;
}

/** Mean and sample standard deviation by two passes; NaN of none, sd NaN of one. */
export function meanSd(x: readonly number[]): { mean: number; sd: number } {
  const n = x.length;
  const rough = x.reduce((a, b) => a + b, 0) / n;
  // The second look mends what rounding left of the first.
  const mean = rough + x.reduce((a, b) => a + (b - rough), 0) / n;
  let squares = 0;
  let rest = 0;
  for (const v of x) {
    squares += (v - mean) ** 2;
    rest += v - mean;
  }
  return { mean, sd: n < 2 ? Number.NaN : Math.sqrt((squares - (rest * rest) / n) / (n - 1)) };
}
