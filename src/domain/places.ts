/** A number at two decimals, half up: what is printed is what is compared. */
export function atTwoDecimals(x: number): number {
  return Math.round(x * 100 + 1e-7) / 100;
}

/**
 * Rows in league order with their places: by lit stars, then by score at two decimals, both
 * descending; equal rows share the place and the next place is skipped (1-2-3-3-5). Rows without a
 * score stand last, in the order of their codes, and have no place: not rated is not the bottom.
 */
export function placed<R extends { code: string; lit: number; score: number | null }>(
  rows: readonly R[],
): (R & { place: number | null })[] {
  const ranked = rows.filter((r) => r.score !== null);
  const others = rows.filter((r) => r.score === null);
  const byCode = (a: R, b: R) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  const value = (r: R) => atTwoDecimals(r.score ?? 0);
  ranked.sort((a, b) => b.lit - a.lit || value(b) - value(a) || byCode(a, b));
  others.sort(byCode);
  let place = 0;
  const out: (R & { place: number | null })[] = ranked.map((r, i) => {
    const before = ranked[i - 1];
    if (before === undefined || before.lit !== r.lit || value(before) !== value(r)) place = i + 1;
    return { ...r, place };
  });
  return [...out, ...others.map((r) => ({ ...r, place: null }))];
}
