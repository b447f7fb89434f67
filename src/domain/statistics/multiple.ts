/** Indices of p-values in rising order; NaN last. */
const rising = (p: readonly number[]) =>
  p
    .map((_, i) => i)
    .sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1) || (Number.isNaN(p[a]) ? 1 : 0) - (Number.isNaN(p[b]) ? 1 : 0) || a - b);

/**
 * Benjamini and Hochberg's false discovery rate (1995, JRSS B 57:289): with p sorted, the largest i with p(i) <= q i / m
 * and all below it are rejected. @param q rate, 0-1 @returns true where rejected; a NaN is never rejected
 */
export function bh(p: readonly number[], q: number): boolean[] {
  const m = p.length;
  const order = rising(p);
  let last = -1;
  order.forEach((i, rank) => {
    if ((p[i] as number) <= (q * (rank + 1)) / m) last = rank;
  });
  const out = new Array<boolean>(m).fill(false);
  for (let rank = 0; rank <= last; rank++) out[order[rank] as number] = true;
  return out;
}

/** Holm's step-down test (1979, Scand. J. Statist. 6:65). @returns true where rejected at `alpha` over the whole family */
export function holm(p: readonly number[], alpha: number): boolean[] {
  const m = p.length;
  const out = new Array<boolean>(m).fill(false);
  let rank = 0;
  for (const i of rising(p)) {
    if (!((p[i] as number) <= alpha / (m - rank))) break;
    out[i] = true;
    rank += 1;
  }
  return out;
}
