/** 0.975 quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion x of n (E. B. Wilson 1927, JASA 22:209), 95 % by default.
 * x = 0 gives low exactly 0, x = n gives high exactly 1; null for n = 0 or x outside 0..n.
 */
export function wilson(x: number, n: number, z = Z95): { low: number; high: number } | null {
  if (!(n > 0) || x < 0 || x > n) return null;
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = 2 * (n + z * z);
  return {
    low: x === 0 ? 0 : (middle - spread) / scale,
    high: x === n ? 1 : (middle + spread) / scale,
  };
}
