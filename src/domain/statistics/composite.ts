import { random } from './random.ts';
import { competitionRanks } from './ranks.ts';

/**
 * Weighted mean of scores; the weight of a missing score is spread over the others.
 * @returns null where nothing was reported
 */
export function composite(scores: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let weight = 0;
  scores.forEach((s, i) => {
    if (s === null) return;
    sum += (weights[i] as number) * s;
    weight += weights[i] as number;
  });
  return weight > 0 ? sum / weight : null;
}

/** How far places depend on the weights that were chosen. */
export interface WeightRobustness {
  /** Mean |place - nominal place| over units and draws (OECD/JRC; COINr). */
  rBar: number;
  /** Share of draws in which the nominal first stays first. */
  leaderStays: number;
  /** 5 % and 95 % places of each unit over the draws. */
  units: { low: number; high: number }[];
  /** rBar of leaving one criterion out, for each criterion. */
  without: number[];
}

/**
 * Places under weights drawn anew: each weight times a uniform factor, then brought back to the same sum.
 * @param S scores, one row per unit @param w weights @param options.noise 0.25: factors from 0.75 to 1.25
 */
export function weightRobustness(
  S: readonly (readonly (number | null)[])[],
  w: readonly number[],
  options: { noise?: number; seed?: number; draws?: number } = {},
): WeightRobustness {
  const { noise = 0.25, seed = 1, draws = 2000 } = options;
  const stream = random(seed);
  // A unit without any score stands behind all others, whatever the weights.
  const places = (weights: readonly number[]) =>
    competitionRanks(S.map((row) => composite(row, weights) ?? Number.NEGATIVE_INFINITY));
  const nominal = places(w);
  const first = nominal.indexOf(1);
  const off = (now: readonly number[]) => now.reduce((sum, r, i) => sum + Math.abs(r - (nominal[i] as number)), 0) / now.length;
  const seen = S.map(() => [] as number[]);
  let rBar = 0;
  let stays = 0;
  for (let d = 0; d < draws; d++) {
    const drawn = w.map((x) => x * (1 - noise + 2 * noise * stream.uniform()));
    const now = places(drawn);
    rBar += off(now) / draws;
    if (now[first] === 1) stays += 1;
    now.forEach((r, i) => {
      seen[i]?.push(r);
    });
  }
  const at = (list: number[], q: number) => {
    const sorted = [...list].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] as number;
  };
  return {
    rBar,
    leaderStays: stays / draws,
    units: seen.map((list) => ({ low: at(list, 0.05), high: at(list, 0.95) })),
    without: w.map((_, k) => off(places(w.map((x, i) => (i === k ? 0 : x))))),
  };
}
