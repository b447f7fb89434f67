import { atTwoDecimals } from './places.ts';
import { type BetaPrior, bbFit, chiSquareUpper, type RankRange, random, rankPosterior } from './statistics/index.ts';

/** One check of a component: cases on time of cases due. */
export interface TableCheck {
  id: string;
  component: string;
  /** Weight inside its component. */
  weight: number;
  /** Survey answers: under ten they are not used. */
  survey: boolean;
}

export interface Count {
  x: number;
  n: number;
}

/** One community: its counts by check and week, oldest week first; null where it did not report. */
export interface TableUnit {
  code: string;
  weeks: Readonly<Record<string, readonly (Count | null)[]>>;
  /** Cases due before a window and still open at its end, by check, for the window that ends with week i. */
  carry(check: string, i: number): number;
  bonus: number;
  deduction: number;
}

/** The rules of the table. */
export interface TableRules {
  checks: readonly TableCheck[];
  /** Weights of the components; they need not sum to 1. */
  components: Readonly<Record<string, number>>;
  windowWeeks: number;
  baseWeeks: number;
  surveyFrom: number;
}

/** A check of a unit over a window. */
interface Used {
  x: number;
  n: number;
  /** Share of the whole score after spreading; 0 where the check is not used. */
  weight: number;
}

export interface TableRow {
  code: string;
  /** 0-100. */
  W: number;
  /** 0-100 by component; null where nothing was due. */
  components: Record<string, number | null>;
  place: number;
  ranks: RankRange;
}

/** Whether the units differ at all beyond sampling. */
export interface Gate {
  Q: number;
  df: number;
  P: number;
  /** Share of the spread that is not sampling noise, 0-1. */
  separation: number;
  open: boolean;
}

const OPEN_BELOW = 0.08;
const LEAST_UNITS = 5;
const TIE = 0.05;
const ARROW_Z = 2.326;
const ARROW_MOVE = 1;

const clip = (x: number) => Math.min(100, Math.max(0, x));

/** Sums of a check over the weeks that end with `end`. */
function sums(unit: TableUnit, check: string, end: number, weeks: number): Count {
  let [x, n] = [0, 0];
  for (let i = Math.max(0, end - weeks + 1); i <= end; i++) {
    const c = unit.weeks[check]?.[i];
    if (c == null) continue;
    x += c.x;
    n += c.n;
  }
  return { x, n };
}

/**
 * What of a unit counts, and for how much: unused checks leave their weight to the others of their component, components
 * without a used check to the other components. (composites 1.4, 1.5)
 */
function spread(rules: TableRules, count: (check: TableCheck) => Count | null): Map<string, Used> {
  const used = new Map<string, Count>();
  for (const check of rules.checks) {
    const c = count(check);
    if (c !== null && c.n > 0 && (!check.survey || c.n >= rules.surveyFrom)) used.set(check.id, c);
  }
  const inside = new Map<string, number>();
  for (const check of rules.checks)
    if (used.has(check.id)) inside.set(check.component, (inside.get(check.component) ?? 0) + check.weight);
  const all = [...inside.keys()].reduce((sum, c) => sum + (rules.components[c] ?? 0), 0);
  return new Map(
    rules.checks.map((check) => {
      const c = used.get(check.id);
      const own = inside.get(check.component);
      if (c === undefined || own === undefined || all === 0) return [check.id, { x: 0, n: 0, weight: 0 }];
      return [check.id, { ...c, weight: ((rules.components[check.component] ?? 0) / all) * (check.weight / own) }];
    }),
  );
}

const windowOf = (unit: TableUnit, rules: TableRules, end: number) =>
  spread(rules, (check) => {
    const c = sums(unit, check.id, end, rules.windowWeeks);
    return { x: c.x, n: c.n + unit.carry(check.id, end) };
  });

/** Priors by check from the base weeks of all units, carry-over left out. (composites 2.1) */
export function priors(units: readonly TableUnit[], rules: TableRules, end: number): Map<string, BetaPrior> {
  return new Map(
    rules.checks.map((check) => {
      const base = units.map((u) => sums(u, check.id, end, rules.baseWeeks));
      return [
        check.id,
        bbFit(
          base.map((c) => c.x),
          base.map((c) => c.n),
        ),
      ];
    }),
  );
}

/** The gate before any place is given: closed form over the base weeks. (composites 4) */
export function gate(units: readonly TableUnit[], rules: TableRules, end: number): Gate {
  const base = units.map((u) => spread(rules, (check) => sums(u, check.id, end, rules.baseWeeks)));
  const rate = new Map(
    rules.checks.map((check) => {
      const [x, n] = units.reduce(
        ([a, b], u) => {
          const c = sums(u, check.id, end, rules.baseWeeks);
          return [a + c.x, b + c.n];
        },
        [0, 0],
      );
      return [check.id, n > 0 ? x / n : 0];
    }),
  );
  const stats = base.flatMap((used) => {
    let [d, v] = [0, 0];
    for (const [id, { x, n, weight }] of used) {
      if (weight === 0) continue;
      const p = rate.get(id) as number;
      d += weight * 100 * (x / n - p);
      v += ((weight * 100) ** 2 * p * (1 - p)) / n;
    }
    return v > 0 ? [{ d, v }] : [];
  });
  const precision = stats.reduce((s, u) => s + 1 / u.v, 0);
  const centre = stats.reduce((s, u) => s + u.d / u.v, 0) / precision;
  const Q = stats.reduce((s, u) => s + (u.d - centre) ** 2 / u.v, 0);
  const df = Math.max(0, stats.length - 1);
  const P = df === 0 ? 1 : chiSquareUpper(Q, df);
  return { Q, df, P, separation: Q > 0 ? Math.max(0, 1 - df / Q) : 0, open: P < OPEN_BELOW && units.length >= LEAST_UNITS };
}

/**
 * The weekly table: shrunk rates, W, and places with their ranges by drawing rates and weights. (composites 2.1, 3)
 * @param end index of the week that closes the window @param options.draws 4,000 on screen, 20,000 in print
 */
export function weeklyTable(
  units: readonly TableUnit[],
  rules: TableRules,
  end: number,
  options: { draws?: number; seed?: number; priors?: ReadonlyMap<string, BetaPrior> } = {},
): TableRow[] {
  const { draws = 4000, seed = 1 } = options;
  const prior = options.priors ?? priors(units, rules, end);
  const windows = units.map((u) => windowOf(u, rules, end));
  const shrunk = (id: string, c: Count) => {
    const { a, M } = prior.get(id) as BetaPrior;
    return (a + c.x) / (M + c.n);
  };
  const score = (unit: TableUnit, used: Map<string, Used>) => {
    let sum = 0;
    for (const [id, c] of used) if (c.weight > 0) sum += c.weight * 100 * shrunk(id, c);
    return clip(sum + unit.bonus - unit.deduction);
  };
  const scores = units.map((u, k) => score(u, windows[k] as Map<string, Used>));
  const ranks = rankPosterior(drawnScores(units, windows, rules, prior, draws, seed), {});
  const rows = units.map((u, k) => ({
    code: u.code,
    W: scores[k] as number,
    components: componentScores(windows[k] as Map<string, Used>, rules, shrunk),
    place: 0,
    ranks: ranks[k] as RankRange,
  }));
  return placed(rows);
}

function componentScores(
  used: Map<string, Used>,
  rules: TableRules,
  shrunk: (id: string, c: Count) => number,
): Record<string, number | null> {
  return Object.fromEntries(
    Object.keys(rules.components).map((component) => {
      const own = rules.checks.filter((c) => c.component === component && (used.get(c.id)?.weight ?? 0) > 0);
      const weight = own.reduce((s, c) => s + c.weight, 0);
      const sum = own.reduce((s, c) => s + c.weight * 100 * shrunk(c.id, used.get(c.id) as Used), 0);
      return [component, weight === 0 ? null : sum / weight];
    }),
  );
}

function drawnScores(
  units: readonly TableUnit[],
  windows: readonly Map<string, Used>[],
  rules: TableRules,
  prior: ReadonlyMap<string, BetaPrior>,
  draws: number,
  seed: number,
): number[][] {
  const stream = random(seed);
  const names = Object.keys(rules.components);
  const out: number[][] = [];
  for (let r = 0; r < draws; r++) {
    // The same multipliers for all units: it is the rubric that is in doubt, not one community's.
    const factor = new Map(names.map((c) => [c, 0.75 + 0.5 * stream.uniform()]));
    out.push(
      units.map((unit, k) => {
        let [sum, weight] = [0, 0];
        for (const check of rules.checks) {
          const c = windows[k]?.get(check.id) as Used;
          if (c.weight === 0) continue;
          const { a, b } = prior.get(check.id) as BetaPrior;
          const w = c.weight * (factor.get(check.component) as number);
          sum += w * 100 * stream.beta(a + c.x, b + c.n - c.x);
          weight += w;
        }
        return clip(sum / weight + unit.bonus - unit.deduction);
      }),
    );
  }
  return out;
}

/** Order by expected rank; a group shares its first one's place where it cannot be told from it. (composites 3) */
function placed(rows: TableRow[]): TableRow[] {
  const order = [...rows].sort((a, b) => a.ranks.er - b.ranks.er || (a.code < b.code ? -1 : 1));
  let first: TableRow | undefined;
  order.forEach((row, i) => {
    const tied = first !== undefined && (row.ranks.er - first.ranks.er < TIE || atTwoDecimals(row.W) === atTwoDecimals(first.W));
    if (!tied) {
      first = row;
      row.place = i + 1;
    } else row.place = first?.place ?? i + 1;
  });
  return order;
}

/** Whether a unit moved between the window before and this one, beyond what chance does. */
export interface Arrow {
  d: number;
  e: number;
  v: number;
  z: number;
  /** Expected ranks gained; negative is lost. */
  move: number;
  arrow: 'up' | 'down' | 'none';
}

/**
 * Arrows between two windows that share all weeks but one: only the leaving and the entering week can move the score, and
 * both windows use today's prior. (composites 5)
 * @param before, now the tables of the two windows, each with its own draws
 */
export function arrows(
  units: readonly TableUnit[],
  rules: TableRules,
  end: number,
  tables: { before: readonly TableRow[]; now: readonly TableRow[] },
): Map<string, Arrow> {
  const prior = priors(units, rules, end);
  const expected = (rows: readonly TableRow[], code: string) => rows.find((r) => r.code === code)?.ranks.er ?? Number.NaN;
  return new Map(
    units.map((unit) => {
      const [old, fresh] = [windowOf(unit, rules, end - 1), windowOf(unit, rules, end)];
      const both = spread(rules, (check) =>
        (old.get(check.id)?.weight ?? 0) > 0 && (fresh.get(check.id)?.weight ?? 0) > 0 ? { x: 0, n: rules.surveyFrom } : null,
      );
      let [d, e, v] = [0, 0, 0];
      for (const [id, { weight }] of both) {
        if (weight === 0) continue;
        const { a, M } = prior.get(id) as BetaPrior;
        const at = (i: number) => unit.weeks[id]?.[i] ?? { x: 0, n: 0 };
        const shared = sums(unit, id, end - 1, rules.windowWeeks - 1);
        const [leaving, entering] = [at(end - rules.windowWeeks), at(end)];
        const [cA, cB] = [unit.carry(id, end - 1), unit.carry(id, end)];
        const inB = M + shared.n + entering.n + cB;
        const inA = M + shared.n + leaving.n + cA;
        d += 100 * weight * ((a + shared.x + entering.x) / inB - (a + shared.x + leaving.x) / inA);
        const theta = (a + shared.x + entering.x + leaving.x) / (M + shared.n + entering.n + leaving.n);
        e += 100 * weight * ((a + shared.x + entering.n * theta) / inB - (a + shared.x + leaving.n * theta) / inA);
        v += (100 * weight) ** 2 * theta * (1 - theta) * (entering.n / inB ** 2 + leaving.n / inA ** 2);
      }
      const z = v > 0 ? (d - e) / Math.sqrt(v) : 0;
      const move = expected(tables.before, unit.code) - expected(tables.now, unit.code);
      const arrow = z > ARROW_Z && move >= ARROW_MOVE ? 'up' : z < -ARROW_Z && move <= -ARROW_MOVE ? 'down' : 'none';
      return [unit.code, { d, e, v, z, move, arrow }];
    }),
  );
}
