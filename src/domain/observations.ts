import type { WeeklyFeedRecord } from '../contract/weekly.ts';
import { asKnown } from './asKnown.ts';

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
  const refusals = new Set(refused);
  const tree = new Map<string, Map<string, Map<string, WeeklyFeedRecord>>>();
  const weeks = new Set<string>();
  const reports = new Set<string>();
  for (const r of asKnown('weekly', records, knownAt)) {
    weeks.add(r.week);
    if (r.numerator !== null) reports.add(`${r.subject}/${r.week}`);
    const bySubject = inner(tree, r.subject);
    const byIndicator = inner(bySubject, r.indicator);
    byIndicator.set(r.week, r);
  }
  const series = (subject: string, indicator: string) => tree.get(subject)?.get(indicator) ?? NOTHING;
  return {
    weeks: [...weeks].sort(),
    series,
    at: (subject, indicator, week) => series(subject, indicator).get(week),
    refused: (subject, indicator, week) => refusals.has(`${week}/${subject}/${indicator}`),
    reported: (subject, week) => reports.has(`${subject}/${week}`),
  };
}
