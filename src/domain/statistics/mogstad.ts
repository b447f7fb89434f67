import { pbeta } from './distributions.ts';
import { holm } from './multiple.ts';
import { random } from './random.ts';
import type { Better, RankBounds } from './ranks.ts';

interface Options {
  alpha?: number;
  better?: Better;
  draws?: number;
  seed?: number;
}

/** An ordered pair: may we say that `over` is better than `under`? */
interface Claim {
  over: number;
  under: number;
  /** Studentised difference; large is strong. */
  t: number;
}

const DRAWS = 4000;

/**
 * Claims that hold together with probability 1 - alpha: the largest studentised difference is simulated, what it allows is
 * taken as settled, and the rest is simulated anew until nothing more is settled (step-down).
 */
function settled(claims: readonly Claim[], se: readonly number[], alpha: number, draws: number, seed: number): Claim[] {
  const stream = random(seed);
  const noise: Float64Array[] = [];
  for (let d = 0; d < draws; d++) noise.push(Float64Array.from(se, (s) => s * stream.normal()));
  const spread = claims.map((c) => Math.hypot(se[c.over] as number, se[c.under] as number));
  const done: Claim[] = [];
  let open = claims.map((_, i) => i);
  for (;;) {
    if (open.length === 0) return done;
    const most = noise.map((z) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const i of open) {
        const c = claims[i] as Claim;
        const value = ((z[c.over] as number) - (z[c.under] as number)) / (spread[i] as number);
        if (value > best) best = value;
      }
      return best;
    });
    most.sort((a, b) => a - b);
    const critical = most[Math.min(draws - 1, Math.ceil((1 - alpha) * draws) - 1)] as number;
    const taken = open.filter((i) => (claims[i] as Claim).t > critical);
    if (taken.length === 0) return done;
    for (const i of taken) done.push(claims[i] as Claim);
    const gone = new Set(taken);
    open = open.filter((i) => !gone.has(i));
  }
}

function pairs(est: readonly number[], se: readonly number[], better: Better, about: number | null): Claim[] {
  const out: Claim[] = [];
  const sign = better === 'up' ? 1 : -1;
  for (let i = 0; i < est.length; i++)
    for (let j = 0; j < est.length; j++) {
      if (i === j || (about !== null && i !== about && j !== about)) continue;
      const t = (sign * ((est[i] as number) - (est[j] as number))) / Math.hypot(se[i] as number, se[j] as number);
      out.push({ over: i, under: j, t });
    }
  return out;
}

function bounds(k: number, claims: readonly Claim[], unit: number): RankBounds {
  const above = claims.filter((c) => c.under === unit).length;
  const below = claims.filter((c) => c.over === unit).length;
  return { low: 1 + above, high: k - below };
}

/**
 * Confidence sets for ranks (Mogstad, Romano, Shaikh and Wilhelm 2024, REStud; as in csranks): `marginal` holds for one
 * unit at a time, `simultaneous` for all together.
 * @param est estimates @param se their standard errors, independent @param options.draws 4,000; 20,000 for what is printed
 */
export function mogstadRanks(
  est: readonly number[],
  se: readonly number[],
  options: Options & { kind?: 'marginal' | 'simultaneous' } = {},
): RankBounds[] {
  const { alpha = 0.05, better = 'up', draws = DRAWS, seed = 1, kind = 'marginal' } = options;
  if (kind === 'simultaneous') {
    const sure = settled(pairs(est, se, better, null), se, alpha, draws, seed);
    return est.map((_, i) => bounds(est.length, sure, i));
  }
  return est.map((_, i) => bounds(est.length, settled(pairs(est, se, better, i), se, alpha, draws, seed + i), i));
}

/** The units that may be among the best m, together with probability 1 - alpha: indices in order. */
export function topSet(est: readonly number[], se: readonly number[], m: number, options: Options = {}): number[] {
  return mogstadRanks(est, se, { ...options, kind: 'simultaneous' }).flatMap((b, i) => (b.low <= m ? [i] : []));
}

/**
 * Ranges of ranks of counts without simulation: each pair by the exact binomial test of an even split, all pairs together
 * by Holm. @param options.alpha 0.05 by default
 */
export function countRanks(
  counts: readonly number[],
  options: { alpha?: number; correction?: 'holm'; better?: Better } = {},
): RankBounds[] {
  const { alpha = 0.05, better = 'up' } = options;
  const claims: Claim[] = [];
  const p: number[] = [];
  for (let i = 0; i < counts.length; i++)
    for (let j = 0; j < counts.length; j++) {
      if (i === j) continue;
      const [x, y] = better === 'up' ? [counts[i] as number, counts[j] as number] : [counts[j] as number, counts[i] as number];
      claims.push({ over: i, under: j, t: x - y });
      // P(X >= x) of a binomial with x + y trials and even odds.
      p.push(x === 0 ? 1 : pbeta(0.5, x, y + 1));
    }
  const sure = holm(p, alpha);
  const held = claims.filter((_, i) => sure[i]);
  return counts.map((_, i) => bounds(counts.length, held, i));
}
