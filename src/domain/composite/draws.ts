import { random, seedOf } from '../statistics/index.ts';
import type { CompositeCheck, CompositeRules, CompositeUnit, Prior, Used } from './types.ts';
import { clip } from './windows.ts';

/** Scores of all units over all draws, unit by unit: the score of unit k in draw r is at k * draws + r. */
export interface DrawnScores {
  draws: number;
  values: Float64Array;
}

/** Weights are in doubt by a quarter either way. (methods 2.7) */
const JITTER = 0.25;

/** Multipliers of the components' weights, one row a draw: the same for all units, for it is the rubric that is in doubt. */
function multipliers(components: number, draws: number, seed: number): Float64Array {
  const stream = random(seed);
  const out = new Float64Array(components * draws);
  for (let i = 0; i < out.length; i++) out[i] = 1 - JITTER + 2 * JITTER * stream.uniform();
  return out;
}

/**
 * Scores drawn from what the counts leave open: rates from their posteriors through goalposts and clip, full lists as they
 * are, weights by a quarter either way. Each unit has a stream of its own, so that the order of units changes nothing.
 * (composites 3)
 */
export function drawnScores(
  units: readonly CompositeUnit[],
  windows: readonly ReadonlyMap<string, Used>[],
  rules: CompositeRules,
  prior: ReadonlyMap<string, Prior>,
  draws: number,
  seed: number,
): DrawnScores {
  const names = Object.keys(rules.components);
  const factor = multipliers(names.length, draws, seed);
  const values = new Float64Array(units.length * draws);
  units.forEach((unit, k) => {
    const stream = random(seedOf(`${seed}/${unit.code}`));
    const sum = new Float64Array(draws);
    const weight = new Float64Array(draws);
    for (const check of rules.checks) {
      const c = windows[k]?.get(check.id);
      if (c === undefined || c.weight === 0) continue;
      const draw = sampler(check, prior.get(check.id), c, stream);
      const column = names.indexOf(check.component);
      for (let r = 0; r < draws; r++) {
        const w = c.weight * (factor[r * names.length + column] as number);
        sum[r] = (sum[r] as number) + w * draw();
        weight[r] = (weight[r] as number) + w;
      }
    }
    for (let r = 0; r < draws; r++)
      values[k * draws + r] = clip((sum[r] as number) / (weight[r] as number) + unit.bonus - unit.deduction);
  });
  return { draws, values };
}

/** One draw of a check's points. */
function sampler(check: CompositeCheck, prior: Prior | undefined, c: Used, stream: ReturnType<typeof random>): () => number {
  const scale = 100 / (check.hi - check.lo);
  const down = check.better === 'down';
  const score = (value: number) => {
    const t = (value - check.lo) * scale;
    const s = down ? 100 - t : t;
    return s < 0 ? 0 : s > 100 ? 100 : s;
  };
  if (prior === undefined) {
    const fixed = score(c.x / c.n);
    return () => fixed;
  }
  if (check.kind === 'count') {
    const rate = prior.b + c.n;
    const events = stream.gammaOf(prior.a + c.x);
    return () => score(events() / rate);
  }
  const share = stream.betaOf(prior.a + c.x, prior.b + c.n - c.x);
  return () => score(share());
}
