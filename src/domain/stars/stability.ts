import type { Criterion } from '../programme.ts';
import { random, seedOf } from '../statistics/index.ts';
import { indicatorOf, type StarBasis } from './basis.ts';
import { losses, staysLit } from './losses.ts';
import { DEFAULT_STABILITY, type StabilityRules } from './rubric.ts';

/** steady 稳固: neither other weights nor one disputed case put it out. touchy 易动: one of the two does. loose 不稳: both. */
export type StabilityWord = 'steady' | 'touchy' | 'loose';

/** How well one lit star stands. */
export interface StarStability {
  criterion: string;
  /** Share of draws with other check weights in which it stays lit, 0-1. */
  stays: number;
  /** Checks of which a single case, turned, puts it out. */
  disputed: string[];
  /** Points over the mark. */
  margin: number;
  word: StabilityWord;
}

export interface Stability {
  stars: StarStability[];
  /** Lit stars that stand in both ways. */
  steady: number;
  /** The lit star nearest to going out; null where none is lit. */
  weakest: StarStability | null;
  /** Of all lit stars together: the word of the worst of them. Null where none is lit. */
  word: StabilityWord | null;
  draws: number;
  noise: number;
}

const WORDS: readonly StabilityWord[] = ['steady', 'touchy', 'loose'];

/**
 * How stable the lit stars are: check weights times a factor from 1 - noise to 1 + noise, drawn anew and the same for every
 * subject under the same rules, and one case of each check turned round. (methods 2.7; product 3.5)
 */
export function stability(basis: StarBasis, rules: StabilityRules = DEFAULT_STABILITY): Stability {
  const lit = basis.sheet.stars.flatMap((star, i) => {
    if (star.state !== 'lit' || star.score === null) return [];
    const criterion = basis.criteria[i] as Criterion;
    // Position among all checks of the rules: every subject draws the same factors for the same check.
    const offset = basis.criteria.slice(0, i).reduce((n, c) => n + c.indicators.length, 0);
    const checks = star.checks.flatMap((c, k) =>
      c.score === null ? [] : [{ at: offset + k, weight: indicatorOf(criterion, c.indicator).weight, score: c.score }],
    );
    return [{ criterion: criterion.id, score: star.score, checks, stays: 0 }];
  });
  const stream = random(seedOf(`stability/${basis.rules.version}/1`));
  const all = basis.criteria.reduce((n, c) => n + c.indicators.length, 0);
  const factors = new Float64Array(all);
  for (let d = 0; d < rules.draws; d++) {
    for (let k = 0; k < all; k++) factors[k] = 1 - rules.noise + 2 * rules.noise * stream.uniform();
    for (const star of lit) {
      let [sum, weight] = [0, 0];
      for (const c of star.checks) {
        const w = c.weight * (factors[c.at] as number);
        sum += w * c.score;
        weight += w;
      }
      if (staysLit(sum / weight, basis.rules.litFrom)) star.stays += 1;
    }
  }
  const single = losses(basis).filter((l) => l.cases === 1);
  const stars = lit.map(({ criterion, score, stays }): StarStability => {
    const disputed = single.filter((l) => l.criterion === criterion).map((l) => l.check);
    const share = stays / rules.draws;
    const faults = (share < rules.staysFrom ? 1 : 0) + (disputed.length > 0 ? 1 : 0);
    return {
      criterion,
      stays: share,
      disputed,
      margin: score - basis.rules.litFrom,
      word: WORDS[faults] as StabilityWord,
    };
  });
  const rank = (s: StarStability) => WORDS.indexOf(s.word);
  const weakest = [...stars].sort((a, b) => rank(b) - rank(a) || a.margin - b.margin)[0] ?? null;
  return {
    stars,
    steady: stars.filter((s) => s.word === 'steady').length,
    weakest,
    word: weakest?.word ?? null,
    draws: rules.draws,
    noise: rules.noise,
  };
}
