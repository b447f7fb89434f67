import { composite } from './composite.ts';

/** One evaluation: the score (0-100) of each criterion, null where it was not reported. */
export type StarReading = readonly (number | null)[];

/** How a year's stars are given. All of it belongs to the published rules; every part has a default. */
export interface StarConfig {
  /** A: each criterion that is met is one star. B: the composite gives one to five. */
  scheme?: 'A' | 'B';
  /** Weights of the criteria; equal by default. */
  weights?: readonly number[];
  /** A: pass mark, one for all or one for each (80). B: cut points of two, three, four and five stars (60, 70, 80, 90). */
  T?: number | readonly number[];
  /** Standard error of each criterion's score in points, one for all or one for each; 3 is that of a checklist visited twice. */
  SE?: number | readonly number[];
  /** Band around a mark in points; by default max(1, 0.67 SE). */
  band?: number;
  /** Evaluations in a row that a change needs. */
  readings?: number;
  /** Smallest share of the weight reported for a rating, 0-1. */
  completenessFrom?: number;
  /** Criteria (by position) without which there is no rating. */
  mandatory?: readonly number[];
  /** B: criteria that hold the stars down to `floorStars` while one of them is under `floor`. */
  core?: readonly number[];
  floor?: number;
  floorStars?: number;
  /** Caps decided by people, with their reason and the day they end. */
  redLines?: readonly { stars: number; reason: string; until: string | null }[];
  /** A: criteria whose star is docked at present. */
  docked?: readonly number[];
  /** B: effort of one point of each criterion; 1 by default. */
  effort?: readonly number[];
  /** B: points by which a mix raises one criterion at most. */
  reach?: number;
}

/** One criterion raised from one score to another. */
export interface StarMove {
  criterion: number;
  from: number;
  to: number;
}

/** One way to the next star. */
export interface StarOption {
  moves: StarMove[];
  /** Points times effort. */
  cost: number;
}

/** What holds the stars down, or away altogether (`stars` null). */
export interface StarCap {
  kind: 'incomplete' | 'mandatory' | 'floor' | 'redLine';
  stars: number | null;
  criterion?: number;
  reason?: string;
  until?: string | null;
}

export interface StarResult {
  /** Null: not rated, which is never one star. */
  stars: number | null;
  /** Stars this reading alone would give, where they wait to be confirmed by the next; null where nothing waits. */
  pending: number | null;
  /** Points to the next star: mark + band - score, 0 where it is reached; null at the top or where not rated. */
  gap: number | null;
  /** At most three ways there, the cheapest first. */
  options: StarOption[];
  caps: StarCap[];
  /** Points that may be lost before a star is; null where none can be. */
  loss: number | null;
  /** Composite of this reading, its standard error and its band (0 at the first rating, in B). */
  S: number | null;
  se: number;
  band: number;
  completeness: number;
  /** A: which criteria are lit. B: empty. */
  lit: boolean[];
}

const OPTIONS = 3;
/** Sums of weights and scores differ in their last bits from the mark they reach. */
const TINY = 1e-9;

const each = (value: number | readonly number[] | undefined, n: number, usual: number): number[] =>
  Array.from({ length: n }, (_, i) => (value === undefined ? usual : typeof value === 'number' ? value : (value[i] ?? usual)));

const reaches = (score: number, mark: number) => score >= mark - TINY;
const bandOf = (se: number) => Math.max(1, 0.67 * se);

/**
 * SE(S) = sqrt(sum w_i^2 SE_i^2), weights spread over the criteria reported. (methods 4.1.7)
 * @returns points; 0 where nothing was reported
 */
export function standardError(scores: StarReading, weights: readonly number[], se: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  scores.forEach((s, i) => {
    if (s === null) return;
    weight += weights[i] as number;
    sum += ((weights[i] as number) * (se[i] as number)) ** 2;
  });
  return weight > 0 ? Math.sqrt(sum) / weight : 0;
}

/** What one reading says of a value that is held: the level reached for certain, and the level not yet lost. */
interface Levels {
  up: number;
  down: number;
}

/** The held level after these readings: up or down only where all of the last `readings` agree. (methods 4.1.6) */
function confirmed(held: number, recent: readonly Levels[], readings: number): number {
  if (recent.length < readings) return held;
  const last = recent.slice(-readings);
  const up = Math.min(...last.map((r) => r.up));
  const down = Math.max(...last.map((r) => r.down));
  return up > held ? up : down < held ? down : held;
}

/**
 * A level over readings, oldest first: the first counts as it is, later ones only beyond the band and in a row.
 * @param levelAt the level of a score whose marks are moved by `shift` points
 * @returns held: the level now; alone: what the last reading alone would make of it
 */
function heldLevel(
  values: readonly (number | null)[],
  bands: readonly number[],
  readings: number,
  levelAt: (value: number, shift: number) => number,
): { held: number; alone: number; first: boolean } | null {
  let held: number | null = null;
  let alone = 0;
  let first = true;
  let recent: Levels[] = [];
  values.forEach((value, i) => {
    if (value === null) {
      // What was not read neither confirms nor contradicts: the run begins anew.
      recent = [];
      return;
    }
    const b = bands[i] as number;
    const now = { up: levelAt(value, b), down: levelAt(value, -b) };
    recent.push(now);
    if (held === null) {
      held = levelAt(value, 0);
      alone = held;
      return;
    }
    first = false;
    held = confirmed(held, recent, readings);
    alone = confirmed(held, [now], 1);
  });
  return held === null ? null : { held, alone, first };
}

/**
 * Stars of one subject from the scores of its criteria. The first rating (no history) lights at the plain mark; afterwards a
 * star comes at mark + band and goes under mark - band, each in two readings in a row, so that noise alone does not make it
 * flap. (methods 4.1 and 4.2: fixed cuts, floors, completeness, band of max(1, 0.67 SE), fractional knapsack)
 * @param scores this reading @param history earlier readings, oldest first
 */
export function star(scores: StarReading, config: StarConfig = {}, history: readonly StarReading[] = []): StarResult {
  const n = scores.length;
  const weights = each(config.weights, n, 1);
  const se = each(config.SE, n, 3);
  const total = weights.reduce((a, b) => a + b, 0);
  const share = (reading: StarReading) =>
    total > 0 ? reading.reduce<number>((sum, s, i) => sum + (s === null ? 0 : (weights[i] as number)), 0) / total : 0;
  const missing = (reading: StarReading) => (config.mandatory ?? []).filter((i) => reading[i] == null);
  const from = config.completenessFrom ?? 0.75;
  const rated = (reading: StarReading) => share(reading) >= from - TINY && missing(reading).length === 0;

  const caps: StarCap[] = [];
  if (share(scores) < from - TINY) caps.push({ kind: 'incomplete', stars: null });
  for (const criterion of missing(scores)) caps.push({ kind: 'mandatory', stars: null, criterion });
  for (const line of config.redLines ?? []) caps.push({ kind: 'redLine', ...line });

  const S = composite(scores, weights);
  const base = { S, se: standardError(scores, weights, se), completeness: share(scores) };
  if (S === null || !rated(scores))
    return { stars: null, pending: null, gap: null, options: [], caps, loss: null, band: 0, lit: [], ...base };

  const readings = [...history, scores].map((r) => (rated(r) ? r : r.map(() => null)));
  const parts = { scores, weights, se, readings, config, caps };
  return { ...(config.scheme === 'B' ? byComposite(parts, S, base.se) : byCriterion(parts)), ...base };
}

interface Parts {
  scores: StarReading;
  weights: readonly number[];
  se: readonly number[];
  /** All readings with this one last; an unrated one has no scores. */
  readings: readonly StarReading[];
  config: StarConfig;
  caps: StarCap[];
}

type Outcome = Omit<StarResult, 'S' | 'se' | 'completeness'>;

const lowest = (caps: readonly StarCap[]) =>
  Math.min(Number.POSITIVE_INFINITY, ...caps.map((c) => c.stars ?? Number.POSITIVE_INFINITY));

/** Scheme A: one star for each criterion, each with its own band and readings. */
function byCriterion({ scores, se, readings, config, caps }: Parts): Outcome {
  const marks = each(config.T, scores.length, 80);
  const docked = new Set(config.docked ?? []);
  const cap = lowest(caps);
  const states = scores.map((_, i) => {
    const band = config.band ?? bandOf(se[i] as number);
    const at = heldLevel(
      readings.map((r) => r[i] ?? null),
      readings.map(() => band),
      config.readings ?? 2,
      (value, shift) => (reaches(value, (marks[i] as number) + shift) ? 1 : 0),
    );
    // A star whose criterion was not reported this time is not counted as lit, whatever was held before.
    const reported = scores[i] !== null && !docked.has(i);
    return {
      lit: reported && at?.held === 1,
      alone: reported && at?.alone === 1,
      band: at === null || at.first ? 0 : band,
    };
  });
  const moves = scores.flatMap((s, i): (StarMove & { gap: number })[] => {
    const state = states[i] as (typeof states)[number];
    if (s === null || state.lit || docked.has(i)) return [];
    const to = (marks[i] as number) + state.band;
    return [{ criterion: i, from: s, to, gap: Math.max(0, to - s) }];
  });
  moves.sort((a, b) => a.gap - b.gap);
  const room = states.flatMap((state, i) => (state.lit ? [(scores[i] as number) - ((marks[i] as number) - state.band)] : []));
  const count = (key: 'lit' | 'alone') => Math.min(cap, states.filter((s) => s[key]).length);
  const waits = states.some((s) => s.lit !== s.alone);
  const bound = cap <= count('lit');
  return {
    stars: count('lit'),
    pending: waits ? count('alone') : null,
    gap: moves[0]?.gap ?? null,
    options: moves
      .filter((m) => !bound && m.gap > 0 && m.to <= 100 + TINY)
      .slice(0, OPTIONS)
      .map(({ criterion, from, to, gap }) => ({ moves: [{ criterion, from, to }], cost: gap })),
    caps,
    loss: room.length === 0 ? null : Math.max(0, Math.min(...room)),
    band: Math.max(0, ...states.map((s) => s.band)),
    lit: states.map((s) => s.lit),
  };
}

/** Scheme B: the composite against cut points, held down by floors and red lines. */
function byComposite({ scores, weights, se, readings, config, caps }: Parts, S: number, seS: number): Outcome {
  const cuts = Array.isArray(config.T) ? (config.T as readonly number[]) : [60, 70, 80, 90];
  const floor = config.floor ?? 60;
  const floorStars = config.floorStars ?? 3;
  const failed = (config.core ?? []).filter((i) => scores[i] != null && !reaches(scores[i] as number, floor));
  for (const criterion of failed) caps.push({ kind: 'floor', stars: floorStars, criterion });
  const cap = lowest(caps);
  const bands = readings.map((r) => config.band ?? bandOf(standardError(r, weights, se)));
  const at = heldLevel(
    readings.map((r) => composite(r, weights)),
    bands,
    config.readings ?? 2,
    (value, shift) => 1 + cuts.filter((T) => reaches(value, T + shift)).length,
  ) as NonNullable<ReturnType<typeof heldLevel>>;
  const band = at.first ? 0 : (config.band ?? bandOf(seS));
  const stars = Math.min(cap, at.held);
  const alone = Math.min(cap, at.alone);
  const next = cuts[stars - 1];
  const own = cuts[stars - 2];
  const bound = caps.some((c) => c.kind === 'redLine' && c.stars !== null && c.stars <= stars);
  const gap = next === undefined ? null : Math.max(0, next + band - S);
  return {
    stars,
    pending: alone === stars ? null : alone,
    gap,
    options:
      gap === null || bound ? [] : wayUp({ scores, weights, config, floor, failed: stars >= floorStars ? failed : [], gap }),
    caps,
    loss: own === undefined ? null : Math.max(0, S - (own - band)),
    band,
    lit: [],
  };
}

/** Floors first, then one criterion alone, then the cheapest mix; the cheapest of them first. (methods 4.2) */
function wayUp(way: {
  scores: StarReading;
  weights: readonly number[];
  config: StarConfig;
  floor: number;
  failed: readonly number[];
  gap: number;
}): StarOption[] {
  const { scores, config, failed } = way;
  const sum = scores.reduce<number>((t, s, i) => t + (s === null ? 0 : (way.weights[i] as number)), 0);
  const w = way.weights.map((x) => x / sum);
  const effort = each(config.effort, scores.length, 1);
  const reach = config.reach ?? 15;
  const raised = scores.map((s, i) => (s !== null && failed.includes(i) ? way.floor : s));
  const left =
    way.gap - raised.reduce<number>((t, s, i) => t + (s === null ? 0 : (w[i] as number) * (s - (scores[i] as number))), 0);
  const option = (to: (number | null)[]): StarOption => {
    const moves = scores.flatMap((s, i) =>
      s !== null && (to[i] as number) > s + TINY ? [{ criterion: i, from: s, to: to[i] as number }] : [],
    );
    return { moves, cost: moves.reduce((c, m) => c + (effort[m.criterion] as number) * (m.to - m.from), 0) };
  };
  if (left <= TINY) return failed.length === 0 ? [] : [option(raised)];
  const open = scores.flatMap((s, i) => (s !== null && (w[i] as number) > 0 ? [i] : []));
  const singles = open.flatMap((i) => {
    const to = (raised[i] as number) + left / (w[i] as number);
    return to <= 100 + TINY ? [option(raised.map((s, k) => (k === i ? Math.min(100, to) : s)))] : [];
  });
  // Fractional knapsack: most points of S for the effort first, each criterion no further than its reach.
  const mix = [...raised];
  let rest = left;
  for (const i of [...open].sort((a, b) => (w[b] as number) / (effort[b] as number) - (w[a] as number) / (effort[a] as number))) {
    if (rest <= TINY) break;
    const top = Math.min(100, Math.max(mix[i] as number, (scores[i] as number) + reach));
    const step = Math.min(top - (mix[i] as number), rest / (w[i] as number));
    mix[i] = (mix[i] as number) + step;
    rest -= step * (w[i] as number);
  }
  const all = rest <= TINY ? [option(mix), ...singles] : singles;
  const far = (o: StarOption) => (o.moves.some((m) => m.to - m.from > reach + TINY) ? 1 : 0);
  const key = (o: StarOption) => o.moves.map((m) => `${m.criterion}:${m.to.toFixed(6)}`).join();
  const seen = new Set<string>();
  return all
    .filter((o) => !seen.has(key(o)) && seen.add(key(o)))
    .sort((a, b) => far(a) - far(b) || a.cost - b.cost || a.moves.length - b.moves.length)
    .slice(0, OPTIONS);
}
