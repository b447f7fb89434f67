import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { addDays } from '../../domain/civil.ts';
import type { FeedNotice } from '../reading.ts';
import type { UnreadSpan } from '../wantedParts.ts';

/** What was found in a list of records; the lists keep their identity from look to look. */
const known = new WeakMap<object, Map<object, FeedNotice[]>>();

/**
 * Weeks of which nothing at all arrived, between the first and the last week of the checks that are due weekly: one
 * notice for each gap, with its first and last Friday and how many subjects reported in the week before it.
 * @param weekly ids of the indicators of weekly cadence; slower checks have no row in most weeks
 * @param unread days that were left for later: nobody misses what nobody asked for
 */
export function missingWeeks(
  records: readonly WeeklyFeedRecord[],
  weekly: ReadonlySet<string>,
  unread: readonly UnreadSpan[] = [],
): FeedNotice[] {
  const known = new Set<string>();
  let last = '';
  for (const r of records) {
    // Records of one week mostly come one after the other.
    if (r.week === last || !weekly.has(r.indicator)) continue;
    last = r.week;
    known.add(last);
  }
  const weeks = [...known].sort();
  return weeks.slice(1).flatMap((week, i): FeedNotice[] => {
    const before = weeks[i] as string;
    const from = addDays(before, 7);
    if (from >= week) return [];
    const to = addDays(week, -7);
    if (unread.some((s) => s.from <= to && s.to >= from)) return [];
    const subjects = new Set(records.flatMap((r) => (r.week === before && weekly.has(r.indicator) ? [r.subject] : [])));
    return [{ code: 'weekMissing', detail: { from, to, subjects: subjects.size } }];
  });
}

/** The same, computed once for a pair of lists. */
export function missingWeeksOnce(
  records: readonly WeeklyFeedRecord[],
  programme: readonly { kind: string; id?: unknown; cadence?: unknown }[],
  unread: readonly UnreadSpan[] = [],
): FeedNotice[] {
  const held = known.get(records)?.get(programme);
  if (held !== undefined) return held;
  const weekly = new Set(programme.flatMap((r) => (r.kind === 'indicator' && r.cadence === 'weekly' ? [String(r.id)] : [])));
  const notices = missingWeeks(records, weekly, unread);
  known.set(records, new Map([[programme, notices]]));
  return notices;
}
