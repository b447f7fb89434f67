import { pnorm, type RankRange } from '../statistics/index.ts';
import type { DrawnScores } from './draws.ts';

/** Ranks of some units, with what tiers and pairs need. Arrays follow `members`. */
export interface Standing {
  ranks: RankRange[];
  /** Probability of a place in the first third, and in the last third. */
  firstThird: number[];
  lastThird: number[];
  /** Probability that member i truly stands before member j, row by row; null above the limit of simulation. */
  ahead: number[] | null;
}

const PLACES = 3;
/** Quantiles of a rank: the smallest place whose cumulative share reaches them. */
const LEVELS = { q05: 0.05, q25: 0.25, q75: 0.75, q95: 0.95 } as const;

/**
 * Ranks among `members` (indices of the drawn units) over the draws; the best score is rank 1. Places within a peer group
 * come from the same draws as those of the whole. (composites 3; methods 2.1.5, 2.1.7)
 */
export function drawnStanding(drawn: DrawnScores, members: readonly number[]): Standing {
  const { draws, values } = drawn;
  const k = members.length;
  const counts = new Int32Array(k * k);
  const beats = new Int32Array(k * k);
  const order = new Int32Array(k);
  const score = new Float64Array(k);
  for (let r = 0; r < draws; r++) {
    for (let i = 0; i < k; i++) {
      const v = values[(members[i] as number) * draws + r] as number;
      // By insertion: at most sixty members, mostly in the order of the draw before.
      let j = i;
      while (j > 0 && (score[j - 1] as number) < v) {
        score[j] = score[j - 1] as number;
        order[j] = order[j - 1] as number;
        j -= 1;
      }
      score[j] = v;
      order[j] = i;
    }
    for (let place = 0; place < k; place++) {
      const unit = order[place] as number;
      counts[unit * k + place] = (counts[unit * k + place] as number) + 1;
      for (let behind = place + 1; behind < k; behind++) {
        const at = unit * k + (order[behind] as number);
        beats[at] = (beats[at] as number) + 1;
      }
    }
  }
  const rows = members.map((_, i) => counts.subarray(i * k, (i + 1) * k));
  const share = (own: Int32Array, from: number, to: number) => own.slice(from, to).reduce((a, b) => a + b, 0) / draws;
  const third = Math.floor(k / 3);
  return {
    ranks: rows.map((own) => ({
      er: own.reduce((sum, n, i) => sum + (i + 1) * n, 0) / draws,
      ...quantiles(own, draws),
      pTop: share(own, 0, Math.min(PLACES, k)),
      pBottom: share(own, Math.max(0, k - PLACES), k),
    })),
    firstThird: rows.map((own) => share(own, 0, third)),
    lastThird: rows.map((own) => share(own, Math.floor((2 * k) / 3), k)),
    ahead: Array.from(beats, (n) => n / draws),
  };
}

function quantiles(own: Int32Array, draws: number): Record<keyof typeof LEVELS, number> {
  const at = (q: number) => {
    let sum = 0;
    for (let i = 0; i < own.length; i++) {
      sum += own[i] as number;
      if (sum >= q * draws - 1e-9) return i + 1;
    }
    return own.length;
  };
  return { q05: at(LEVELS.q05), q25: at(LEVELS.q25), q75: at(LEVELS.q75), q95: at(LEVELS.q95) };
}

/** Normal tail probabilities in steps of 1/256 up to 8 deviations: ten thousand units make a hundred million pairs. */
const STEP = 256;
let table: Float64Array | null = null;
function tabled(z: number): number {
  table ??= Float64Array.from({ length: 8 * STEP + 2 }, (_, i) => pnorm(i / STEP));
  const at = Math.abs(z) * STEP;
  if (at >= 8 * STEP) return z > 0 ? 1 : 0;
  const i = Math.floor(at);
  const p = (table[i] as number) + ((table[i + 1] as number) - (table[i] as number)) * (at - i);
  return z >= 0 ? p : 1 - p;
}

const NORMAL = { q05: -1.6448536269514729, q25: -0.6744897501960817, q75: 0.6744897501960817, q95: 1.6448536269514729 };

/**
 * The same in closed form, for more units than are simulated: each pair by the normal difference of the two scores, the
 * rank of a unit as one more than the sum of independent pairs, its quantiles by the normal with a half for continuity.
 * [own construction from the pairwise form of Goldstein and Spiegelhalter 1996]
 * @param mean, sd of each unit's score @param progress called with the share done, 0-1
 */
export function closedStanding(
  mean: readonly number[],
  sd: readonly number[],
  progress: (share: number) => void = () => {},
): Standing {
  const k = mean.length;
  const expected = new Float64Array(k);
  const variance = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++) {
      const s = Math.hypot(sd[i] as number, sd[j] as number);
      const difference = (mean[j] as number) - (mean[i] as number);
      const p = s > 0 ? tabled(difference / s) : difference > 0 ? 1 : difference < 0 ? 0 : 0.5;
      const v = p * (1 - p);
      expected[i] = (expected[i] as number) + p;
      expected[j] = (expected[j] as number) + 1 - p;
      variance[i] = (variance[i] as number) + v;
      variance[j] = (variance[j] as number) + v;
    }
    if (i % 200 === 0) progress(i / k);
  }
  progress(1);
  const third = k / 3;
  const held = (place: number) => Math.min(k, Math.max(1, place));
  const below = (i: number, place: number) => {
    const s = Math.sqrt(variance[i] as number);
    const z = place + 0.5 - (1 + (expected[i] as number));
    return s > 0 ? tabled(z / s) : z >= 0 ? 1 : 0;
  };
  const at = (i: number, z: number) => held(Math.ceil(1 + (expected[i] as number) + z * Math.sqrt(variance[i] as number) - 0.5));
  const units = mean.map((_, i) => i);
  return {
    ranks: units.map((i) => ({
      er: 1 + (expected[i] as number),
      q05: at(i, NORMAL.q05),
      q25: at(i, NORMAL.q25),
      q75: at(i, NORMAL.q75),
      q95: at(i, NORMAL.q95),
      pTop: below(i, PLACES),
      pBottom: 1 - below(i, k - PLACES),
    })),
    firstThird: units.map((i) => below(i, Math.floor(third))),
    lastThird: units.map((i) => 1 - below(i, Math.floor(2 * third))),
    ahead: null,
  };
}
