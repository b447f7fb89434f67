import type { CompositeCheck, CompositeRules, CompositeUnit, Count, Used } from './types.ts';

const NOTHING: Count = { x: 0, n: 0 };

/**
 * Sums of a check over the `weeks` weeks that end with index `end`; of slower rhythms the latest reading within reach.
 * n = 0 where nothing was due.
 * @returns null where nothing was reported: that is not the same
 */
export function reportedSums(unit: CompositeUnit, check: CompositeCheck, end: number, weeks: number): Count | null {
  const series = unit.weeks[check.id];
  if (series === undefined) return null;
  if (check.reach !== null) {
    for (let i = end; i >= Math.max(0, end - check.reach + 1); i--) {
      const c = series[i];
      if (c != null) return c;
    }
    return null;
  }
  let [x, n, seen] = [0, 0, false];
  for (let i = Math.max(0, end - weeks + 1); i <= end; i++) {
    const c = series[i];
    if (c == null) continue;
    x += c.x;
    n += c.n;
    seen = true;
  }
  return seen ? { x, n } : null;
}

/** The same where the difference does not matter: no report adds no case. */
export function sums(unit: CompositeUnit, check: CompositeCheck, end: number, weeks: number): Count {
  return reportedSums(unit, check, end, weeks) ?? NOTHING;
}

/**
 * What of a unit counts, and for how much. Unused checks leave their weight to the others of their component; a component
 * counts when at least half of the weight of its applicable checks is used, else it leaves its weight to the others.
 * (composites 1.2, 1.4, 1.5)
 * @param count null where the check was not reported, n = 0 where nothing was due
 */
export function spread(rules: CompositeRules, count: (check: CompositeCheck) => Count | null): Map<string, Used> {
  const used = new Map<string, Count>();
  const inside = new Map<string, number>();
  const applicable = new Map<string, number>();
  const add = (map: Map<string, number>, check: CompositeCheck) =>
    map.set(check.component, (map.get(check.component) ?? 0) + check.weight);
  for (const check of rules.checks) {
    const c = count(check);
    if (c !== null && !(c.n > 0)) continue;
    add(applicable, check);
    if (c === null || (check.survey && c.n < rules.surveyFrom)) continue;
    used.set(check.id, c);
    add(inside, check);
  }
  let all = 0;
  for (const [component, weight] of inside)
    if (weight >= (applicable.get(component) ?? 0) / 2) all += rules.components[component] ?? 0;
    else inside.delete(component);
  return new Map(
    rules.checks.map((check) => {
      const c = used.get(check.id);
      const own = inside.get(check.component);
      if (c === undefined || !own || all === 0) return [check.id, { ...NOTHING, weight: 0 }];
      return [check.id, { ...c, weight: ((rules.components[check.component] ?? 0) / all) * (check.weight / own) }];
    }),
  );
}

/** The score's window that ends with index `end`, items carried over included as not done in time. */
export function windowOf(unit: CompositeUnit, rules: CompositeRules, end: number): Map<string, Used> {
  return spread(rules, (check) => {
    const c = reportedSums(unit, check, end, rules.windowWeeks);
    return c === null ? null : { x: c.x, n: c.n + unit.carry(check.id, end) };
  });
}

/** Points (0-100) of a value between the goalposts of the year. (composites 1.1) */
export function points(check: Pick<CompositeCheck, 'lo' | 'hi' | 'better'>, value: number): number {
  const t = (value - check.lo) / (check.hi - check.lo);
  return 100 * Math.min(1, Math.max(0, check.better === 'down' ? 1 - t : t));
}

/** Points a value gains per unit: 100 / (hi - lo), negative where down is better. (composites 4.2) */
export function slope(check: Pick<CompositeCheck, 'lo' | 'hi' | 'better'>): number {
  return ((check.better === 'down' ? -1 : 1) * 100) / (check.hi - check.lo);
}

export const clip = (score: number): number => Math.min(100, Math.max(0, score));
