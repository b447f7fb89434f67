import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { visits } from '../visits.ts';
import type { VisitFinding } from './report.ts';

/** What the site visits say to the weak spots: every outcome, and each visit that looked at none. */
export function visitFindings(records: readonly VisitsFeedRecord[], knownAt: number | null): VisitFinding[] {
  const known = visits(records, knownAt);
  const looked = new Set(known.outcomes.map((o) => `${o.subject}/${o.day}`));
  const team = (subject: string, day: string) => known.all.find((v) => v.subject === subject && v.day === day)?.team ?? null;
  return [
    ...known.outcomes.map((o): VisitFinding => ({ ...o, team: team(o.subject, o.day) })),
    ...known.all
      .filter((v) => !looked.has(`${v.subject}/${v.day}`))
      .map((v): VisitFinding => ({ subject: v.subject, indicator: null, day: v.day, outcome: null, team: v.team })),
  ];
}
