import type { Bilingual } from '../contract/common.ts';
import type { OutcomeRecord, VisitRecord, VisitsFeedRecord } from '../contract/visits.ts';
import { asKnown } from './asKnown.ts';

/** What a visit found where a weak spot of an indicator had been reported. */
export interface VisitOutcome {
  subject: string;
  indicator: string;
  day: string;
  outcome: OutcomeRecord['outcome'];
}

/** The site visits (督导走访), ready for look-up. */
export interface Visits {
  /** The newest visit to a compound (id) or community (code) on or before a day; null where there was none. */
  lastVisit(subject: string, day: string): { day: string; team: Bilingual } | null;
  /** Every visit, newest first for each subject. */
  all: VisitRecord[];
  /** By day, then subject and indicator. */
  outcomes: VisitOutcome[];
}

const order = (a: VisitOutcome, b: VisitOutcome): number => {
  const [x, y] = [`${a.day}/${a.subject}/${a.indicator}`, `${b.day}/${b.subject}/${b.indicator}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * The visits as known at an instant. An outcome whose visit is not known is left out: nobody can say where it was.
 * @param knownAt ms since the epoch; null for all that is known now
 */
export function visits(records: readonly VisitsFeedRecord[], knownAt: number | null): Visits {
  const known = asKnown('visits', records, knownAt);
  const byId = new Map<string, VisitRecord>();
  const bySubject = new Map<string, VisitRecord[]>();
  for (const r of known) {
    if (r.kind !== 'visit') continue;
    byId.set(r.id, r);
    const held = bySubject.get(r.subject);
    if (held === undefined) bySubject.set(r.subject, [r]);
    else held.push(r);
  }
  for (const list of bySubject.values()) list.sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
  const outcomes = known.flatMap((r): VisitOutcome[] => {
    const visit = r.kind === 'outcome' ? byId.get(r.visit) : undefined;
    if (r.kind !== 'outcome' || visit === undefined) return [];
    return [{ subject: visit.subject, indicator: r.indicator, day: visit.day, outcome: r.outcome }];
  });
  return {
    lastVisit: (subject, day) => {
      const found = bySubject.get(subject)?.find((v) => v.day <= day);
      return found === undefined ? null : { day: found.day, team: found.team };
    },
    all: [...bySubject.values()].flat(),
    outcomes: outcomes.sort(order),
  };
}
