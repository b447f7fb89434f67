import { FIXED_SE, priors, shrunkValue, shrunkVariance } from './priors.ts';
import type { Arrow, CompositeCheck, CompositeRow, CompositeRules, CompositeUnit, Count, Prior, Used } from './types.ts';
import { slope, spread, sums, windowOf } from './windows.ts';

const ARROW_Z = 2.326;
/** Of windows that share no week the usual two standard errors. (methods 2.1.8) */
const DISJOINT_Z = 1.959964;
const ARROW_MOVE = 1;

/** What one check adds to the test of a change. */
interface Part {
  d: number;
  e: number;
  v: number;
}

/**
 * Arrows between the window that ends `back` weeks before `end` and the one that ends there. Where the windows share
 * weeks, only the leaving and the entering ones can move the score, and the change is held against what these would have
 * done by chance; both windows use today's prior. Windows without a common week are compared as two values.
 * (composites 5 for back = 1, the same formula for 2 and 3 [own]; methods 2.1.8 from 4 on)
 * @param tables the two tables, each with its own draws @param back weeks, 1 by default
 */
export function arrows(
  units: readonly CompositeUnit[],
  rules: CompositeRules,
  end: number,
  tables: { before: readonly CompositeRow[]; now: readonly CompositeRow[] },
  options: { back?: number; priors?: ReadonlyMap<string, Prior> } = {},
): Map<string, Arrow> {
  const back = options.back ?? 1;
  const prior = options.priors ?? priors(units, rules, end);
  const expected = (rows: readonly CompositeRow[]) => new Map(rows.map((r) => [r.code, r.ranks.er]));
  const [was, is] = [expected(tables.before), expected(tables.now)];
  const disjoint = back >= rules.windowWeeks;
  const limit = disjoint ? DISJOINT_Z : ARROW_Z;
  return new Map(
    units.map((unit) => {
      const sum = changeOf(unit, rules, end, back, prior);
      const { d, e, v } = sum;
      const z = v > 0 ? (d - e) / Math.sqrt(v) : 0;
      const move = (was.get(unit.code) ?? Number.NaN) - (is.get(unit.code) ?? Number.NaN);
      const arrow = z > limit && move >= ARROW_MOVE ? 'up' : z < -limit && move <= -ARROW_MOVE ? 'down' : 'none';
      return [unit.code, { d, e, v, z, move, arrow }];
    }),
  );
}

function changeOf(
  unit: CompositeUnit,
  rules: CompositeRules,
  end: number,
  back: number,
  prior: ReadonlyMap<string, Prior>,
): Part {
  const [old, fresh] = [windowOf(unit, rules, end - back), windowOf(unit, rules, end)];
  const usable = (used: ReadonlyMap<string, Used>, check: CompositeCheck) => (used.get(check.id)?.weight ?? 0) > 0;
  // A check that only one window can use is treated like one with nothing due: it is no part of the comparison.
  const both = spread(rules, (check) => ({
    x: 0,
    n: usable(old, check) && usable(fresh, check) ? Math.max(1, rules.surveyFrom) : 0,
  }));
  const total: Part = { d: 0, e: 0, v: 0 };
  for (const check of rules.checks) {
    const weight = both.get(check.id)?.weight ?? 0;
    if (weight === 0) continue;
    const factor = weight * slope(check);
    const [a, b] = [old.get(check.id) as Used, fresh.get(check.id) as Used];
    const part =
      check.kind === 'fixed'
        ? listPart(check, rules, back, a, b)
        : back >= rules.windowWeeks || check.reach !== null
          ? apartPart(check, prior.get(check.id), a, b)
          : sharedPart(unit, check, rules, end, back, prior.get(check.id) as Prior);
    total.d += factor * part.d;
    total.e += factor * part.e;
    total.v += factor ** 2 * part.v;
  }
  return total;
}

/** Full lists: no sampling, but two visits differ by three points; of a pooled window only the weeks that changed do. [own] */
function listPart(check: CompositeCheck, rules: CompositeRules, back: number, a: Count, b: Count): Part {
  const changed = Math.min(1, back / rules.windowWeeks);
  const se = FIXED_SE / Math.abs(slope(check));
  return { d: b.x / b.n - a.x / a.n, e: 0, v: 2 * changed * se ** 2 };
}

/** Two values without a common week. */
function apartPart(check: CompositeCheck, prior: Prior | undefined, a: Count, b: Count): Part {
  if (a.x === b.x && a.n === b.n && check.reach !== null) return { d: 0, e: 0, v: 0 };
  return {
    d: shrunkValue(check, prior, b) - shrunkValue(check, prior, a),
    e: 0,
    v: shrunkVariance(check, prior, a) + shrunkVariance(check, prior, b),
  };
}

/** Windows that share weeks: the change against what the leaving and entering weeks would have done by chance. */
function sharedPart(
  unit: CompositeUnit,
  check: CompositeCheck,
  rules: CompositeRules,
  end: number,
  back: number,
  prior: Prior,
): Part {
  const count = check.kind === 'count';
  const M = count ? prior.b : prior.a + prior.b;
  const shared = sums(unit, check, end - back, rules.windowWeeks - back);
  const entering = sums(unit, check, end, back);
  const leaving = sums(unit, check, end - rules.windowWeeks, back);
  const inB = M + shared.n + entering.n + unit.carry(check.id, end);
  const inA = M + shared.n + leaving.n + unit.carry(check.id, end - back);
  const theta = (prior.a + shared.x + entering.x + leaving.x) / (M + shared.n + entering.n + leaving.n);
  const one = count ? theta : theta * (1 - theta);
  return {
    d: (prior.a + shared.x + entering.x) / inB - (prior.a + shared.x + leaving.x) / inA,
    e: (prior.a + shared.x + entering.n * theta) / inB - (prior.a + shared.x + leaving.n * theta) / inA,
    v: one * (entering.n / inB ** 2 + leaving.n / inA ** 2),
  };
}
