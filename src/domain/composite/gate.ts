import { chiSquareUpper } from '../statistics/index.ts';
import { FIXED_SE } from './priors.ts';
import type { CompositeCheck, CompositeRules, CompositeUnit, Gate } from './types.ts';
import { reportedSums, slope, spread, sums } from './windows.ts';

const OPEN_BELOW = 0.08;
/** A group smaller than this is never ranked. */
export const LEAST_UNITS = 5;

interface Rate {
  /** District value of the check: cases of cases, events per exposure, or the mean over the units. */
  value: number;
}

function rates(units: readonly CompositeUnit[], rules: CompositeRules, end: number): Map<string, Rate> {
  return new Map(
    rules.checks.map((check) => {
      const all = units.map((u) => sums(u, check, end, rules.baseWeeks)).filter((c) => c.n > 0);
      if (check.kind === 'fixed') {
        const mean = all.reduce((s, c) => s + c.x / c.n, 0) / all.length;
        return [check.id, { value: all.length === 0 ? 0 : mean }];
      }
      const [x, n] = [all.reduce((s, c) => s + c.x, 0), all.reduce((s, c) => s + c.n, 0)];
      return [check.id, { value: n > 0 ? x / n : 0 }];
    }),
  );
}

/** Variance of a check's points, its weight left out. */
function variance(check: CompositeCheck, value: number, n: number): number {
  if (check.kind === 'fixed') return FIXED_SE ** 2;
  const one = check.kind === 'count' ? value : value * (1 - value);
  return (slope(check) ** 2 * one) / n;
}

/** What the gate is made of, before it is summed up. */
export interface GateParts {
  /** District value of each check over the base weeks. */
  rates: Map<string, number>;
  /** Deviation of each unit from the district, in points, and its sampling variance; units without variance are left out. */
  units: { code: string; d: number; v: number }[];
  /** Mean deviation, weighted by precision. */
  centre: number;
}

/** The parts of the gate over the base weeks that end with `end`. (composites 4.2 to 4.4) */
export function gateParts(units: readonly CompositeUnit[], rules: CompositeRules, end: number): GateParts {
  const rate = rates(units, rules, end);
  const parts = units.flatMap((unit) => {
    const used = spread(rules, (check) => reportedSums(unit, check, end, rules.baseWeeks));
    let [d, v] = [0, 0];
    for (const check of rules.checks) {
      const { x, n, weight } = used.get(check.id) as { x: number; n: number; weight: number };
      if (weight === 0) continue;
      const { value } = rate.get(check.id) as Rate;
      d += weight * slope(check) * (x / n - value);
      v += weight ** 2 * variance(check, value, n);
    }
    return v > 0 ? [{ code: unit.code, d, v }] : [];
  });
  const precision = parts.reduce((s, u) => s + 1 / u.v, 0);
  return {
    rates: new Map([...rate].map(([id, r]) => [id, r.value])),
    units: parts,
    centre: parts.reduce((s, u) => s + u.d / u.v, 0) / precision,
  };
}

/**
 * The gate before any place is given: do the units differ at all beyond sampling? A chi-square over the base weeks in
 * closed form; the composite version of the heterogeneity test. (composites 4)
 */
export function gate(units: readonly CompositeUnit[], rules: CompositeRules, end: number): Gate {
  const { units: stats, centre } = gateParts(units, rules, end);
  const Q = stats.reduce((s, u) => s + (u.d - centre) ** 2 / u.v, 0);
  const df = Math.max(0, stats.length - 1);
  const P = df === 0 ? 1 : chiSquareUpper(Q, df);
  return { Q, df, P, separation: Q > 0 ? Math.max(0, 1 - df / Q) : 0, open: P < OPEN_BELOW && units.length >= LEAST_UNITS };
}
