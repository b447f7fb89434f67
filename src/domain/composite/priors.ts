import { bbFit, gpFit } from '../statistics/index.ts';
import type { CompositeCheck, CompositeRules, CompositeUnit, Count, Prior } from './types.ts';
import { sums } from './windows.ts';

/**
 * Priors by check from the base weeks of all units, carry-over left out: twelve weeks keep the shrinkage from jumping
 * from week to week. Full lists have none. (composites 2.1; methods 2.1.3, 2.2)
 */
export function priors(units: readonly CompositeUnit[], rules: CompositeRules, end: number): Map<string, Prior> {
  return new Map(
    rules.checks.flatMap((check) => {
      if (check.kind === 'fixed') return [];
      const base = units.map((u) => sums(u, check, end, rules.baseWeeks)).filter((c) => c.n > 0);
      return [[check.id, priorOf(check, base)] as const];
    }),
  );
}

function priorOf(check: CompositeCheck, base: readonly Count[]): Prior {
  const [x, n] = [base.map((c) => c.x), base.map((c) => c.n)];
  if (check.kind === 'count') {
    const { alpha, beta } = gpFit(x, n);
    return { a: alpha, b: beta };
  }
  const { a, b } = bbFit(x, n);
  return { a, b };
}

/** The shrunk value of a check: (a + x) / (a + b + n) of a proportion, (a + x) / (b + n) of a rate, as it is of a full list. */
export function shrunkValue(check: CompositeCheck, prior: Prior | undefined, c: Count): number {
  if (prior === undefined) return c.x / c.n;
  return check.kind === 'count' ? (prior.a + c.x) / (prior.b + c.n) : (prior.a + c.x) / (prior.a + prior.b + c.n);
}

/** Variance of the shrunk value, as a posterior; a full list has the three points of two visits, see FIXED_SE. */
export function shrunkVariance(check: CompositeCheck, prior: Prior | undefined, c: Count): number {
  if (prior === undefined) return (FIXED_SE / slopeOf(check)) ** 2;
  const m = shrunkValue(check, prior, c);
  return check.kind === 'count' ? m / (prior.b + c.n) : (m * (1 - m)) / (prior.a + prior.b + c.n + 1);
}

/** Points by which two visits to one list differ, over the root of two. (methods 4.1.7) */
export const FIXED_SE = 3;
const slopeOf = (check: CompositeCheck) => 100 / (check.hi - check.lo);
