import { atTwoDecimals } from '../places.ts';
import { meanSd } from '../statistics/index.ts';
import { type DrawnScores, drawnScores } from './draws.ts';
import { priors, shrunkValue, shrunkVariance } from './priors.ts';
import { closedStanding, drawnStanding, type Standing } from './standing.ts';
import type { CompositeCheck, CompositeRow, CompositeRules, CompositeUnit, Prior, Used } from './types.ts';
import { clip, points, slope, windowOf } from './windows.ts';

/** Units up to which places are simulated; above, closed forms. */
export const SIMULATED_UP_TO = 60;
const TIE = 0.05;

/** A table in the order of its places, with what pairs and peer groups need. */
export interface CompositeTable {
  rows: CompositeRow[];
  /** Codes in the order of `ahead`. */
  codes: string[];
  /** Probability that codes[i] truly stands before codes[j], at i * codes.length + j; null above the limit of simulation. */
  ahead: number[] | null;
  /** The draws, for peer groups; null above the limit. */
  drawn: DrawnScores | null;
}

export interface TableOptions {
  /** 4,000 on screen, 20,000 in print. */
  draws?: number;
  seed?: number;
  priors?: ReadonlyMap<string, Prior>;
  progress?: (share: number) => void;
}

/**
 * The table of a composite: shrunk rates, scores, and places with their ranges by drawing rates and weights; above sixty
 * units in closed form. (composites 2, 3)
 * @param end index of the week that closes the window
 */
export function compositeTable(
  units: readonly CompositeUnit[],
  rules: CompositeRules,
  end: number,
  options: TableOptions = {},
): CompositeTable {
  const { draws = 4000, seed = 1, progress } = options;
  const prior = options.priors ?? priors(units, rules, end);
  const windows = units.map((u) => windowOf(u, rules, end));
  const scores = units.map((u, k) => u.published ?? shrunkScore(u, windows[k] as Map<string, Used>, rules, prior));
  const simulated = units.length <= SIMULATED_UP_TO;
  const drawn = simulated ? drawnScores(units, windows, rules, prior, draws, seed) : null;
  const spread =
    drawn === null
      ? units.map((u, k) => closedMoments(u, windows[k] as Map<string, Used>, rules, prior))
      : units.map((_, k) => meanSd(Array.from(drawn.values.subarray(k * draws, (k + 1) * draws))));
  const standing: Standing =
    drawn === null
      ? closedStanding(
          spread.map((s) => s.mean),
          spread.map((s) => s.sd),
          progress,
        )
      : drawnStanding(
          drawn,
          units.map((_, k) => k),
        );
  const rows = units.map(
    (u, k): CompositeRow => ({
      code: u.code,
      score: scores[k] as number,
      components: componentScores(windows[k] as Map<string, Used>, rules, prior),
      place: 0,
      ranks: standing.ranks[k] as CompositeRow['ranks'],
      firstThird: standing.firstThird[k] as number,
      lastThird: standing.lastThird[k] as number,
      mean: spread[k]?.mean ?? 0,
      sd: spread[k]?.sd ?? 0,
    }),
  );
  return { rows: placed(rows), codes: units.map((u) => u.code), ahead: standing.ahead, drawn };
}

/** W of one unit: shrunk rates, weights spread, bonus and deduction, clipped to 0-100. (composites 2.1) */
export function shrunkScore(
  unit: CompositeUnit,
  used: ReadonlyMap<string, Used>,
  rules: CompositeRules,
  prior: ReadonlyMap<string, Prior>,
): number {
  let sum = 0;
  for (const check of rules.checks) {
    const c = used.get(check.id) as Used;
    if (c.weight > 0) sum += c.weight * points(check, shrunkValue(check, prior.get(check.id), c));
  }
  return clip(sum + unit.bonus - unit.deduction);
}

/** Mean and deviation of a score without drawing: variances of the rates by the slope of their goalposts, and of the weights. */
function closedMoments(
  unit: CompositeUnit,
  used: ReadonlyMap<string, Used>,
  rules: CompositeRules,
  prior: ReadonlyMap<string, Prior>,
): { mean: number; sd: number } {
  const mean = shrunkScore(unit, used, rules, prior);
  let variance = 0;
  for (const check of rules.checks) {
    const c = used.get(check.id) as Used;
    if (c.weight === 0 || check.kind === 'fixed') continue;
    variance += (c.weight * slope(check)) ** 2 * shrunkVariance(check, prior.get(check.id), c);
  }
  const components = componentScores(used, rules, prior);
  const weights = componentWeights(used, rules);
  for (const [id, w] of weights) {
    // A uniform factor from 0.75 to 1.25 has the variance 1/48.
    const s = components[id];
    if (s != null) variance += (w * (s - mean)) ** 2 / 48;
  }
  return { mean, sd: Math.sqrt(variance) };
}

function componentWeights(used: ReadonlyMap<string, Used>, rules: CompositeRules): Map<string, number> {
  const out = new Map<string, number>();
  for (const check of rules.checks) out.set(check.component, (out.get(check.component) ?? 0) + (used.get(check.id)?.weight ?? 0));
  return out;
}

/** Shrunk scores (0-100) of the components; null where nothing was due. */
export function componentScores(
  used: ReadonlyMap<string, Used>,
  rules: CompositeRules,
  prior: ReadonlyMap<string, Prior>,
): Record<string, number | null> {
  const isUsed = (c: CompositeCheck) => (used.get(c.id)?.weight ?? 0) > 0;
  return Object.fromEntries(
    Object.keys(rules.components).map((component) => {
      const own = rules.checks.filter((c) => c.component === component && isUsed(c));
      const weight = own.reduce((s, c) => s + c.weight, 0);
      const sum = own.reduce((s, c) => s + c.weight * points(c, shrunkValue(c, prior.get(c.id), used.get(c.id) as Used)), 0);
      return [component, weight === 0 ? null : sum / weight];
    }),
  );
}

/** Order by expected rank; a group shares its first one's place where it cannot be told from it. (composites 3) */
export function placed<R extends Pick<CompositeRow, 'code' | 'score' | 'place' | 'ranks'>>(rows: R[]): R[] {
  const order = [...rows].sort((a, b) => a.ranks.er - b.ranks.er || (a.code < b.code ? -1 : 1));
  let first: R | undefined;
  order.forEach((row, i) => {
    const tied =
      first !== undefined && (row.ranks.er - first.ranks.er < TIE || atTwoDecimals(row.score) === atTwoDecimals(first.score));
    if (!tied) {
      first = row;
      row.place = i + 1;
    } else row.place = first?.place ?? i + 1;
  });
  // Inside a tie the order is by code: it claims nothing.
  return order.sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
}
