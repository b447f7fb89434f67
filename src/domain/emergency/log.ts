import type { Bilingual } from '../../contract/common.ts';
import type { CallRecord, ModeFeedRecord, SwitchRecord } from '../../contract/mode.ts';
import { during } from './basis.ts';
import { spansOf } from './mode.ts';

/** What can stand in the log of an emergency. */
export const LOG_KINDS = [
  'began',
  'ended',
  'incidentReported',
  'incidentDispatched',
  'incidentArrived',
  'incidentClosed',
  'orderSent',
  'orderAcknowledged',
  'orderDone',
  'called',
  'answered',
  'staffing',
  'doors',
  'store',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

export interface LogEntry {
  /** When it happened, ms since the epoch. */
  at: number;
  /** When the feed recorded it. */
  recordedAt: number;
  kind: LogKind;
  /** The record it is read from. */
  record: string;
  /** What it says: an event, an incident, an order, a store. */
  what: Bilingual | null;
  /** The post that acts: handler, addressee, who is called, who ordered. */
  post: Bilingual | null;
  /** Code of the street or community, or id of the compound. */
  place: string | null;
  /** Four chiefs present of those due, or what is free in a store; null where it is not reported or not to be counted here. */
  count: { part: number; of: number } | null;
  severity?: 1 | 2 | 3;
  level?: CallRecord['level'];
}

/**
 * The log of one emergency: every switch, order, step of an incident and answer, in the order of time. Reports that replace
 * one another (staffing, doors, stores) each have their own line. Of doors no counts: they stand where small ones are held back.
 * @param now what has not happened yet is not in it
 */
export function logOf(records: readonly ModeFeedRecord[], order: SwitchRecord, now: number): LogEntry[] {
  const entries: LogEntry[] = [];
  const revisions = new Map<string, ModeFeedRecord[]>();
  for (const r of records) revisions.set(`${r.kind} ${r.id}`, [...(revisions.get(`${r.kind} ${r.id}`) ?? []), r]);
  /** When it was first recorded that something happened then: later revisions only repeat it. */
  const firstRecorded = (r: { kind: string; id: string; recordedAt: string }, at: string): number =>
    (revisions.get(`${r.kind} ${r.id}`) ?? []).reduce(
      (first, x) => (Object.values(x).includes(at) ? Math.min(first, Date.parse(x.recordedAt)) : first),
      Date.parse(r.recordedAt),
    );
  const add = (
    kind: LogKind,
    at: string | null,
    r: { kind: string; id: string; recordedAt: string },
    rest: Partial<Omit<LogEntry, 'at' | 'recordedAt' | 'kind' | 'record'>>,
  ) => {
    if (at === null || Date.parse(at) > now) return;
    const base = { what: null, post: null, place: null, count: null };
    entries.push({ at: Date.parse(at), recordedAt: firstRecorded(r, at), kind, record: r.id, ...base, ...rest });
  };
  const span = spansOf(records, now).find((s) => s.order.id === order.id);
  add('began', order.at, order, { what: order.event, post: order.orderedBy });
  if (span?.end != null) add('ended', span.end.at, span.end, { what: span.end.event, post: span.end.orderedBy });
  for (const r of during(records, 'incident', order.id, null)) {
    const rest = {
      what: r.what,
      post: r.handler,
      place: r.compound ?? r.community ?? r.street,
      severity: r.severity,
    };
    add('incidentReported', r.reportedAt, r, { ...rest, post: null });
    add('incidentDispatched', r.dispatchedAt, r, rest);
    add('incidentArrived', r.arrivedAt, r, rest);
    add('incidentClosed', r.closedAt, r, rest);
  }
  for (const r of during(records, 'order', order.id, null)) {
    const rest = { what: r.text, post: r.to };
    add('orderSent', r.sentAt, r, rest);
    add('orderAcknowledged', r.acknowledgedAt, r, rest);
    add('orderDone', r.doneAt, r, rest);
  }
  for (const r of during(records, 'call', order.id, null)) {
    const rest = { post: r.post, place: r.community ?? r.street ?? null, level: r.level };
    add('called', r.calledAt, r, rest);
    add('answered', r.answeredAt, r, rest);
  }
  const said = new Set<string>();
  for (const r of records) {
    if (r.kind === 'switch' || r.event !== order.id) continue;
    if (r.kind === 'staffing')
      add('staffing', r.reportedAt, r, {
        place: r.street,
        count: r.present === null ? null : { part: r.present, of: r.due },
      });
    else if (r.kind === 'store')
      add('store', r.reportedAt, r, { what: r.name, count: r.free === null ? null : { part: r.free, of: r.total } });
    else if (r.kind === 'doors' && r.checked !== null && !said.has(`${r.street} ${r.reportedAt}`)) {
      said.add(`${r.street} ${r.reportedAt}`);
      add('doors', r.reportedAt, r, { place: r.street });
    }
  }
  return entries.sort(
    (a, b) => a.at - b.at || LOG_KINDS.indexOf(a.kind) - LOG_KINDS.indexOf(b.kind) || (a.record < b.record ? -1 : 1),
  );
}

/** Entries that had happened at an instant and were recorded only later: a replay as known then does not have them. */
export const recordedLater = (log: readonly LogEntry[], at: number): number =>
  log.filter((e) => e.at <= at && e.recordedAt > at).length;

/** The instant of the nearest entry before or after one; null at either end. */
export function stepFrom(log: readonly LogEntry[], at: number, by: 1 | -1): number | null {
  const found = by > 0 ? log.find((e) => e.at > at) : log.findLast((e) => e.at < at);
  return found?.at ?? null;
}
