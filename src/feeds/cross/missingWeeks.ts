import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { addDays } from '../../domain/civil.ts';
import type { FeedNotice } from '../reading.ts';

/** What was found in a list of records; the lists keep their identity from look to look. */
const known = new WeakMap<object, Map<object, FeedNotice[]>>();

/**
 * Weeks of which nothing at all arrived, between the first and the last week of the checks that are due weekly: one
 * notice for each gap, with its first and last Friday and how many subjects reported in the week before it.
 * @param weekly ids of the indicators of weekly cadence; slower checks have no row in most weeks
 */
export function missingWeeks(records: readonly WeeklyFeedRecord[], weekly: ReadonlySet<string>): FeedNotice[] {
  const subjects = new Map<string, Set<string>>();
  for (const r of records) {
    if (!weekly.has(r.indicator)) continue;
    const held = subjects.get(r.week);
    if (held === undefined) subjects.set(r.week, new Set([r.subject]));
    else held.add(r.subject);
  }
  const weeks = [...subjects.keys()].sort();
  return weeks.slice(1).flatMap((week, i): FeedNotice[] => {
    const before = weeks[i] as string;
    const from = addDays(before, 7);
    if (from >= week) return [];
    const to = addDays(week, -7);
    return [{ code: 'weekMissing', detail: { from, to, subjects: subjects.get(before)?.size ?? 0 } }];
  });
}

/** The same, computed once for a pair of lists. */
export function missingWeeksOnce(
  records: readonly WeeklyFeedRecord[],
  programme: readonly { kind: string; id?: unknown; cadence?: unknown }[],
): FeedNotice[] {
  const held = known.get(records)?.get(programme);
  if (held !== undefined) return held;
  const weekly = new Set(programme.flatMap((r) => (r.kind === 'indicator' && r.cadence === 'weekly' ? [String(r.id)] : [])));
  const notices = missingWeeks(records, weekly);
  known.set(records, new Map([[programme, notices]]));
  return notices;
}
