import { pnorm, qnorm, type RankRange } from '../statistics/index.ts';
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

/** Normal probabilities in steps of 1/256 up to 8 deviations: ten thousand units ask for tens of millions. */
const STEP = 256;
const REACH = 8;
let table: Float64Array | null = null;
function below(z: number): number {
  table ??= Float64Array.from({ length: REACH * STEP + 2 }, (_, i) => pnorm(i / STEP));
  const at = Math.abs(z) * STEP;
  if (at >= REACH * STEP) return z > 0 ? 1 : 0;
  const i = Math.floor(at);
  const p = (table[i] as number) + ((table[i + 1] as number) - (table[i] as number)) * (at - i);
  return z >= 0 ? p : 1 - p;
}

/** Points of the score axis at which units are counted, and midpoints of equal parts of one unit's own distribution. */
const GRID = 4096;
const NODES = Array.from({ length: 32 }, (_, i) => qnorm((i + 0.5) / 32));
const TINY_SD = 1e-6;

/** How many units are expected to stand above a score, and the variance of that number. */
interface Above {
  at(score: number): { count: number; variance: number };
}

function above(mean: readonly number[], sd: readonly number[]): Above {
  const low = extreme(mean, sd, -1);
  const high = extreme(mean, sd, 1);
  const step = (high - low) / (GRID - 1) || 1;
  const count = new Float64Array(GRID + 1);
  const variance = new Float64Array(GRID + 1);
  const whole = new Float64Array(GRID + 2);
  mean.forEach((m, j) => {
    const s = Math.max(TINY_SD, sd[j] as number);
    const from = Math.max(0, Math.ceil((m - REACH * s - low) / step));
    const to = Math.min(GRID - 1, Math.floor((m + REACH * s - low) / step));
    // Below its reach a unit is above for certain.
    whole[from] = (whole[from] as number) + 1;
    for (let g = from; g <= to; g++) {
      const p = below((m - (low + g * step)) / s);
      count[g] = (count[g] as number) + p;
      variance[g] = (variance[g] as number) + p * (1 - p);
    }
  });
  // whole[g] counts the units whose certain part ends at g: those that end later are above here.
  let later = 0;
  for (let g = GRID; g >= 0; g--) {
    later += whole[g + 1] as number;
    count[g] = (count[g] as number) + later;
  }
  return {
    at(score) {
      const x = Math.min(GRID - 1, Math.max(0, (score - low) / step));
      const g = Math.floor(x);
      const t = x - g;
      const mix = (a: Float64Array) => (a[g] as number) * (1 - t) + (a[Math.min(GRID - 1, g + 1)] as number) * t;
      return { count: mix(count), variance: mix(variance) };
    },
  };
}

/** The lowest or highest score that anybody may have. */
function extreme(mean: readonly number[], sd: readonly number[], side: -1 | 1): number {
  let best = side * Number.NEGATIVE_INFINITY;
  mean.forEach((m, i) => {
    const v = m + side * 4 * Math.max(TINY_SD, sd[i] as number);
    if (side === 1 ? v > best : v < best) best = v;
  });
  return best;
}

/**
 * The same in closed form, for more units than are simulated. Given a unit's own score, its rank is one more than the
 * number of the others above it: a sum of independent chances, taken as normal; its own score is spread over 32 equal
 * parts of its distribution. Work grows with the number of units, not with the number of pairs. [own construction]
 * @param mean, sd of each unit's score @param progress called with the share done, 0-1
 */
export function closedStanding(
  mean: readonly number[],
  sd: readonly number[],
  progress: (share: number) => void = () => {},
): Standing {
  const k = mean.length;
  const others = above(mean, sd);
  const ranks: RankRange[] = [];
  const firstThird: number[] = [];
  const lastThird: number[] = [];
  for (let i = 0; i < k; i++) {
    const [m, s] = [mean[i] as number, Math.max(TINY_SD, sd[i] as number)];
    const nodes = NODES.map((z) => {
      const { count, variance } = others.at(m + s * z);
      // Itself left out: at this score it is above with the chance of its own upper tail.
      const own = below(-z);
      return { rank: 1 + Math.max(0, count - own), sd: Math.sqrt(Math.max(0, variance - own * (1 - own))) };
    });
    const upTo = (place: number) =>
      nodes.reduce((sum, n) => sum + (n.sd > 1e-9 ? below((place + 0.5 - n.rank) / n.sd) : n.rank <= place + 0.5 ? 1 : 0), 0) /
      nodes.length;
    const quantile = (q: number) => {
      let [lo, hi] = [1, k];
      while (lo < hi) {
        const middle = (lo + hi) >> 1;
        if (upTo(middle) >= q) hi = middle;
        else lo = middle + 1;
      }
      return lo;
    };
    ranks.push({
      er: nodes.reduce((sum, n) => sum + n.rank, 0) / nodes.length,
      q05: quantile(LEVELS.q05),
      q25: quantile(LEVELS.q25),
      q75: quantile(LEVELS.q75),
      q95: quantile(LEVELS.q95),
      pTop: upTo(PLACES),
      pBottom: 1 - upTo(k - PLACES),
    });
    firstThird.push(upTo(Math.floor(k / 3)));
    lastThird.push(1 - upTo(Math.floor((2 * k) / 3)));
    if (i % 200 === 0) progress(i / k);
  }
  progress(1);
  return { ranks, firstThird, lastThird, ahead: null };
}
