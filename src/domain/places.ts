/** A number at two decimals, half up: what is printed is what is compared. */
export function atTwoDecimals(x: number): number {
  return Math.round(x * 100 + 1e-7) / 100;
}
