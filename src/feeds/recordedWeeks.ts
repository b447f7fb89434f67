import type { WeeklyFeedRecord } from '../contract/weekly.ts';

const known = new WeakMap<readonly WeeklyFeedRecord[], readonly string[]>();

/** The Fridays that weekly records speak of, oldest first; worked out once for a list. */
export function recordedWeeks(records: readonly WeeklyFeedRecord[]): readonly string[] {
  let weeks = known.get(records);
  if (weeks === undefined) {
    const found = new Set<string>();
    let last = '';
    for (const { week } of records) {
      if (week === last) continue;
      last = week;
      found.add(week);
    }
    weeks = [...found].sort();
    known.set(records, weeks);
  }
  return weeks;
}
