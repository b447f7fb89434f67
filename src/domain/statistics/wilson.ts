/** Quantile of the standard normal distribution at 0.975: reckoned once, so that a first picture needs no table of quantiles. */
export const Z95 = 1.959963984540054;

/** An interval of a share or an expectation. */
export interface Interval {
  lo: number;
  hi: number;
}

/**
 * Wilson's score interval at 95 % for x of n (E. B. Wilson 1927, JASA 22:209; Newcombe 1998, SiM 17:857, method 3).
 * @returns lo exactly 0 for x = 0, hi exactly 1 for x = n; null for n = 0 or x outside 0..n
 */
export function wilson(x: number, n: number): Interval | null {
  if (!(n > 0) || !(x >= 0) || x > n) return null;
  const z = Z95;
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = 2 * (n + z * z);
  return { lo: x === 0 ? 0 : (middle - spread) / scale, hi: x === n ? 1 : (middle + spread) / scale };
}
