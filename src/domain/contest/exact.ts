/** A number as a fraction of whole numbers: nothing is rounded until it is printed. */
export interface Exact {
  top: bigint;
  bottom: bigint;
}

const ZERO = 0n;

/** A decimal of at most three places, exactly. Marks are halves, scores hundredths. */
export const exact = (value: number): Exact => ({ top: BigInt(Math.round(value * 1000)), bottom: 1000n });
export const plus = (a: Exact, b: Exact): Exact => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
export const times = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
/** @param by a whole number over 0 */
export const over = (a: Exact, by: number): Exact => ({ top: a.top, bottom: a.bottom * BigInt(by) });

/** The mean of decimals; of none there is no mean. */
export const meanOf = (values: readonly number[]): Exact | null =>
  values.length === 0 ? null : over(values.map(exact).reduce(plus, { top: ZERO, bottom: 1n }), values.length);

/** Held between two whole numbers. */
export function held(a: Exact, least: number, most: number): Exact {
  if (a.top < BigInt(least) * a.bottom) return exact(least);
  return a.top > BigInt(most) * a.bottom ? exact(most) : a;
}

/**
 * Rounded half up to two places, as whole hundredths: 89.125 is 8913. Done once, at the end (methods 5). Halves of numbers
 * below nought go up as well.
 */
export function hundredths(a: Exact): number {
  const [top, bottom] = [a.top * 200n + a.bottom, a.bottom * 2n];
  const whole = top / bottom;
  return Number(top < ZERO && whole * bottom !== top ? whole - 1n : whole);
}
