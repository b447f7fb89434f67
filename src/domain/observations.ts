import type { WeeklyFeedRecord } from '../contract/weekly.ts';
import { inOneGo, type Steps } from './steps.ts';

/** All weekly observations, ready for look-up by subject, indicator and week. */
export interface Observations {
  /** Fridays with at least one observation, oldest first. */
  weeks: string[];
  /** The observation of that week, if one arrived (also one that says why it is missing). */
  at(subject: string, indicator: string, week: string): WeeklyFeedRecord | undefined;
  /** All weeks of a series, by Friday. */
  series(subject: string, indicator: string): ReadonlyMap<string, WeeklyFeedRecord>;
  /** Whether the subject reported any number in that week. */
  reported(subject: string, week: string): boolean;
  /** Sums of numerators and denominators of one week over all subjects that reported it. */
  total(indicator: string, week: string): { x: number; n: number };
  /** Whether an observation of that week was sent and refused: absent for a reason of its own. */
  refused(subject: string, indicator: string, week: string): boolean;
}

/** The map under a key, made where there is none. */
function inner<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = new Map<L, V>();
  map.set(key, made);
  return made;
}

const NOTHING: ReadonlyMap<string, WeeklyFeedRecord> = new Map();

/**
 * The observations (每周数据) as known at an instant.
 * @param refused names (recordKey) of weekly records that were sent and refused
 */
export function observations(
  records: readonly WeeklyFeedRecord[],
  knownAt: number | null,
  refused: readonly string[] = [],
): Observations {
  return inOneGo(observationSteps(records, knownAt, refused));
}

/** Records joined in one step: a millisecond or two. */
const SLICE = 2000;

/** The same in steps. */
export function* observationSteps(
  records: readonly WeeklyFeedRecord[],
  knownAt: number | null,
  refused: readonly string[] = [],
): Steps<Observations> {
  const refusals = new Set(refused);
  const tree = new Map<string, Map<string, Map<string, WeeklyFeedRecord>>>();
  const weeks = new Set<string>();
  // A year of a district is some thirty thousand records and this runs between two frames: no key is spelled out, and
  // records of one series mostly come one after the other.
  let at: { subject: string; indicator: string; series: Map<string, WeeklyFeedRecord> } | null = null;
  let n = 0;
  for (const r of records) {
    if (++n % SLICE === 0) yield;
    if (knownAt !== null && Date.parse(r.recordedAt) > knownAt) continue;
    if (at === null || at.subject !== r.subject || at.indicator !== r.indicator)
      at = { subject: r.subject, indicator: r.indicator, series: inner(inner(tree, r.subject), r.indicator) };
    const held = at.series.get(r.week);
    if (held === undefined) weeks.add(r.week);
    // Of one observation the highest revision known by then.
    if (held === undefined || r.revision > held.revision) at.series.set(r.week, r);
  }
  const reported = (subject: string, week: string): boolean => {
    for (const own of tree.get(subject)?.values() ?? []) {
      const r = own.get(week);
      if (r !== undefined && r.numerator !== null) return true;
    }
    return false;
  };
  const series = (subject: string, indicator: string) => tree.get(subject)?.get(indicator) ?? NOTHING;
  const totals = new Map<string, Map<string, { x: number; n: number }>>();
  const total = (indicator: string, week: string) => {
    const own = inner(totals, indicator);
    const held = own.get(week);
    if (held !== undefined) return held;
    const sum = { x: 0, n: 0 };
    for (const subject of tree.values()) {
      const r = subject.get(indicator)?.get(week);
      if (r === undefined || r.numerator === null || r.denominator === null) continue;
      sum.x += r.numerator;
      sum.n += r.denominator;
    }
    own.set(week, sum);
    return sum;
  };
  return {
    weeks: [...weeks].sort(),
    series,
    at: (subject, indicator, week) => series(subject, indicator).get(week),
    // Asked for every week of every check: without a refusal no name is spelled out.
    refused: (subject, indicator, week) => refusals.size > 0 && refusals.has(`${week}/${subject}/${indicator}`),
    reported,
    total,
  };
}

const joined = new WeakMap<readonly WeeklyFeedRecord[], { refused: readonly string[] | undefined; all: Observations }>();

/** All observations known now, joined once for a list of records: every page of the desk asks for the same. */
export function* observationsOnce(
  records: readonly WeeklyFeedRecord[],
  refused: readonly string[] | undefined,
): Steps<Observations> {
  const held = joined.get(records);
  if (held !== undefined && held.refused === refused) return held.all;
  const all = yield* observationSteps(records, null, refused);
  joined.set(records, { refused, all });
  return all;
}
