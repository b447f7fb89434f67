import { addDays } from '../civil.ts';
import type { WeekDecision } from './decision.ts';
import type { TrackRecord, VisitFinding } from './report.ts';
import type { Calendar, WeeklySeries } from './series.ts';

/** Weeks the record looks back over. */
export const TRACK_WEEKS = 12;

/** Last day whose visits belong to a judged week: the day before the next week closes. */
export const visitsUntil = (week: string): string => addDays(week, 6);

/**
 * Of the confirmed weak spots of the last twelve weeks, how many were visited after they came onto the list, and how many of
 * those the visit confirmed; the latest finding on the very check counts. (methods 3.7)
 */
export function trackRecord(
  series: readonly WeeklySeries[],
  cal: Calendar,
  weeks: readonly (WeekDecision | null)[],
  findings: readonly VisitFinding[],
): TrackRecord {
  const last = cal.weeks.length - 1;
  const first = Math.max(0, last - TRACK_WEEKS + 1);
  const until = visitsUntil(cal.weeks[last] as string);
  const known = findings.filter((f) => f.day <= until && f.outcome !== null && f.indicator !== null);
  const record = { reds: 0, visited: 0, confirmed: 0, notConfirmed: 0 };
  series.forEach((s, i) => {
    let since = -1;
    for (let t = first; t <= last; t++) {
      const verdict = weeks[t]?.reds[i];
      if (verdict?.isOn === true && since < 0) since = verdict.since;
    }
    if (since < 0) return;
    record.reds += 1;
    const from = cal.weeks[since] as string;
    const found = known
      .filter((f) => f.subject === s.subject && f.indicator === s.indicator && f.day > from)
      .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
    if (found === undefined) return;
    record.visited += 1;
    if (found.outcome === 'confirmed') record.confirmed += 1;
    else record.notConfirmed += 1;
  });
  return {
    ...record,
    weeks: TRACK_WEEKS,
    from: cal.weeks[first] as string,
    to: cal.weeks[last] as string,
    recorded: known.length,
  };
}
