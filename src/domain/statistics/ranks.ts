import { qnorm } from './normalQuantile.ts';
import { type Random, random } from './random.ts';
import { bbFit, gpFit } from './shrinkage.ts';

export type Better = 'up' | 'down';

/** Where one unit may stand. Ranks from 1, the best. */
export interface RankRange {
  /** Expected rank. */
  er: number;
  q05: number;
  q25: number;
  q75: number;
  q95: number;
  /** Probability of one of the first three, and of one of the last three places. */
  pTop: number;
  pBottom: number;
}

/** Shares (x of n), rates (y per e), or draws of the value itself: one array per draw, one number per unit. */
export type RankInput =
  | { x: readonly number[]; n: readonly number[] }
  | { y: readonly number[]; e: readonly number[] }
  | readonly (readonly number[])[];

const PLACES = 3;

function* drawn(input: RankInput, draws: number, stream: Random): Generator<readonly number[]> {
  if ('x' in input) {
    const { a, b } = bbFit(input.x, input.n);
    for (let d = 0; d < draws; d++) yield input.x.map((x, i) => stream.beta(x + a, (input.n[i] as number) - x + b));
  } else if ('y' in input) {
    const { alpha, beta } = gpFit(input.y, input.e);
    for (let d = 0; d < draws; d++) yield input.y.map((y, i) => stream.gamma(y + alpha) / ((input.e[i] as number) + beta));
  } else yield* input;
}

/**
 * Posterior of the ranks by drawing (Goldstein and Spiegelhalter 1996, JRSS A 159:385). Quantiles are the smallest rank
 * whose cumulative probability reaches them.
 * @param options.draws 4,000 by default @param options.better where the best lies, 'up' by default
 */
export function rankPosterior(input: RankInput, options: { draws?: number; seed?: number; better?: Better } = {}): RankRange[] {
  const { draws = 4000, seed = 1, better = 'up' } = options;
  const counts: Int32Array[] = [];
  let total = 0;
  for (const values of drawn(input, draws, random(seed))) {
    const k = values.length;
    while (counts.length < k) counts.push(new Int32Array(k));
    const order = values.map((_, i) => i);
    order.sort((i, j) => {
      const by = (values[j] as number) - (values[i] as number);
      return (better === 'up' ? by : -by) || i - j;
    });
    order.forEach((unit, place) => {
      const own = counts[unit] as Int32Array;
      own[place] = (own[place] as number) + 1;
    });
    total += 1;
  }
  return counts.map((own) => rangeOf(own, total));
}

function rangeOf(own: Int32Array, total: number): RankRange {
  const k = own.length;
  let er = 0;
  own.forEach((n, i) => {
    er += ((i + 1) * n) / total;
  });
  const quantile = (q: number) => {
    let sum = 0;
    for (let i = 0; i < k; i++) {
      sum += own[i] as number;
      if (sum >= q * total - 1e-9) return i + 1;
    }
    return k;
  };
  const share = (from: number, to: number) => own.slice(from, to).reduce((a, b) => a + b, 0) / total;
  return {
    er,
    q05: quantile(0.05),
    q25: quantile(0.25),
    q75: quantile(0.75),
    q95: quantile(0.95),
    pTop: share(0, Math.min(PLACES, k)),
    pBottom: share(Math.max(0, k - PLACES), k),
  };
}

/** Places with ties shared and the next ones skipped: 1-2-3-3-5. */
export function competitionRanks(values: readonly number[], options: { better?: Better } = {}): number[] {
  const ahead = (a: number, b: number) => (options.better === 'down' ? a < b : a > b);
  return values.map((v) => 1 + values.filter((other) => ahead(other, v)).length);
}

/** A range of ranks that one claim may rest on. */
export interface RankBounds {
  low: number;
  high: number;
}

/**
 * Joint region for all ranks (Klein, Wright and Wieczorek 2020, JRSS C 69:589): intervals that hold together with
 * probability 1 - alpha; limits that touch count as different.
 * @param options.round decimals to which limits are rounded before they are compared, as printed tables do
 */
export function jointRanks(
  est: readonly number[],
  se: readonly number[],
  options: { alpha?: number; round?: number; better?: Better } = {},
): RankBounds[] {
  const { alpha = 0.1, better = 'up' } = options;
  const k = est.length;
  const z = qnorm(1 - (1 - (1 - alpha) ** (1 / k)) / 2);
  const scale = 10 ** (options.round ?? 0);
  const rounded = (v: number) => (options.round === undefined ? v : Math.round(v * scale) / scale);
  const lo = est.map((v, i) => rounded(v - z * (se[i] as number)));
  const hi = est.map((v, i) => rounded(v + z * (se[i] as number)));
  return est.map((_, i) => {
    let above = 0;
    let below = 0;
    for (let j = 0; j < k; j++) {
      if (j === i) continue;
      if ((lo[j] as number) >= (hi[i] as number)) above += 1;
      else if ((hi[j] as number) <= (lo[i] as number)) below += 1;
    }
    return better === 'up' ? { low: 1 + above, high: k - below } : { low: 1 + below, high: k - above };
  });
}
