import type { IncidentRecord, ModeFeedRecord } from '../../contract/mode.ts';
import { dataTime, during, past } from './basis.ts';

/** How far an incident has come. What is on the way is what was sent out and has not arrived. */
export type Stage = 'reported' | 'dispatched' | 'onSite' | 'closed';

export interface Incident {
  record: IncidentRecord;
  stage: Stage;
  /** When it came to this stage, ms since the epoch. */
  since: number;
  /** ms since it was reported, until now or until it was closed. */
  age: number;
}

export interface Incidents {
  /** Those not closed: by severity, then the oldest first. */
  open: Incident[];
  closed: Incident[];
  /** All that were reported. */
  reported: number;
  bySeverity: Record<1 | 2 | 3, number>;
  asOf: number | null;
}

function incidentAt(record: IncidentRecord, now: number): Incident | null {
  const reported = past(record.reportedAt, now);
  if (reported === null) return null;
  const [dispatched, arrived, closed] = [record.dispatchedAt, record.arrivedAt, record.closedAt].map((t) => past(t, now));
  const [stage, since]: [Stage, number] =
    closed != null
      ? ['closed', closed]
      : arrived != null
        ? ['onSite', arrived]
        : dispatched != null
          ? ['dispatched', dispatched]
          : ['reported', reported];
  return { record, stage, since, age: (closed ?? now) - reported };
}

/** The incidents of an emergency at an instant. @param knownAt null for all that is known now */
export function incidentsAt(records: readonly ModeFeedRecord[], event: string, now: number, knownAt: number | null): Incidents {
  const own = during(records, 'incident', event, knownAt);
  const all = own.flatMap((r) => incidentAt(r, now) ?? []);
  const open = all
    .filter((i) => i.stage !== 'closed')
    .sort((a, b) => a.record.severity - b.record.severity || b.age - a.age || (a.record.id < b.record.id ? -1 : 1));
  const bySeverity = { 1: 0, 2: 0, 3: 0 };
  for (const i of open) bySeverity[i.record.severity] += 1;
  return { open, closed: all.filter((i) => i.stage === 'closed'), reported: all.length, bySeverity, asOf: dataTime(own, now) };
}
