import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModeFeedRecord, SwitchRecord } from '../../contract/mode.ts';
import { briefTree } from './calls.ts';
import { fullestMoment, lastDrill } from './drill.ts';
import { emergencyAt } from './emergency.ts';
import { logOf, recordedLater, stepFrom } from './log.ts';
import { activeEmergency, nextSwitch } from './mode.ts';

const T0 = Date.parse('2026-07-17T15:10:00+08:00');
const MINUTE = 60_000;
const at = (minute: number) => new Date(T0 + minute * MINUTE).toISOString();
const name = (zh: string) => ({ zh, en: zh });
const stamp = (minute: number, revision = 1) => ({ recordedAt: at(minute), revision });
const of = { event: 'e1' };

const order = (over: Partial<SwitchRecord> = {}): SwitchRecord => ({
  kind: 'switch',
  id: 'e1',
  to: 'emergency',
  at: at(0),
  event: name('rain'),
  document: 'D1',
  orderedBy: name('A'),
  confirmedBy: name('B'),
  issuer: name('I'),
  drill: false,
  ...stamp(0),
  ...over,
});
const incident = (id: string, severity: 1 | 2 | 3, times: (number | null)[], over: object = {}): ModeFeedRecord => {
  const [reportedAt = null, dispatchedAt = null, arrivedAt = null, closedAt = null] = times.map((t) =>
    t === null ? null : at(t),
  );
  return {
    kind: 'incident',
    id,
    ...of,
    street: '220113001',
    severity,
    what: name(id),
    handler: null,
    reportedAt: reportedAt as string,
    dispatchedAt,
    arrivedAt,
    closedAt,
    ...stamp(times[0] ?? 0),
    ...over,
  };
};
const staffing = (street: string, due: number, present: number | null, minute: number, revision = 1): ModeFeedRecord => ({
  kind: 'staffing',
  id: `s${street}`,
  ...of,
  street,
  due,
  present,
  reportedAt: at(minute),
  ...stamp(minute, revision),
});
const doors = (street: string, group: 'livingAlone' | 'disabled', due: number, checked: number | null): ModeFeedRecord => ({
  kind: 'doors',
  id: `d${street}${group}`,
  ...of,
  street,
  group,
  due,
  checked,
  reportedAt: at(20),
  ...stamp(20),
});
const sent = (id: string, minute: number, within: number, heard: number | null): ModeFeedRecord => ({
  kind: 'order',
  id,
  ...of,
  text: name(id),
  to: name('all'),
  sentAt: at(minute),
  within,
  acknowledgedAt: heard === null ? null : at(heard),
  doneAt: null,
  ...stamp(heard ?? minute),
});
const call = (id: string, under: string | undefined, level: 'commander' | 'street' | 'community', answered: number | null) =>
  ({
    kind: 'call',
    id,
    ...of,
    post: name(id),
    level,
    ...(under === undefined ? {} : { under }),
    street: '220113001',
    calledAt: at(1),
    answeredAt: answered === null ? null : at(answered),
    ...stamp(answered ?? 1),
  }) satisfies ModeFeedRecord;

describe('which order is in force', () => {
  const end = (ends: string, minute: number, over: Partial<SwitchRecord> = {}) =>
    order({ id: `end-${minute}`, to: 'normal', ends, at: at(minute), ...stamp(minute), ...over });
  test('an order that names an unknown emergency ends nothing; the right one ends it from its time on', () => {
    expect(activeEmergency([order(), end('e9', 30)], T0 + 60 * MINUTE)?.id).toBe('e1');
    expect(activeEmergency([order(), end('e1', 30)], T0 + 29 * MINUTE)?.id).toBe('e1');
    expect(activeEmergency([order(), end('e1', 30)], T0 + 30 * MINUTE)).toBeNull();
  });
  test('of two at once the later one is shown, and the earlier again when the later is over', () => {
    const two = [order({ id: 'e2', at: at(10), ...stamp(10) }), order()];
    expect(activeEmergency(two, T0 + 20 * MINUTE)?.id).toBe('e2');
    expect(activeEmergency([...two, end('e2', 30)], T0 + 40 * MINUTE)?.id).toBe('e1');
  });
  test('an order for later is awaited, and one taken back by a revision is not followed', () => {
    const later = order({ at: at(50) });
    expect(activeEmergency([later], T0)).toBeNull();
    expect(nextSwitch([later], T0)).toBe(T0 + 50 * MINUTE);
    expect(activeEmergency([later], T0 + 50 * MINUTE)?.drill).toBe(false);
    const back = [order(), order({ at: at(500), revision: 2, recordedAt: at(5) })];
    expect(activeEmergency(back, T0 + 6 * MINUTE)).toBeNull();
    expect(activeEmergency(back, T0 + 4 * MINUTE)?.id).toBe('e1');
  });
  test('a wall whose clock runs behind the office follows what it has been sent', () => {
    const early = order({ at: at(-1), recordedAt: at(2) });
    expect(activeEmergency([early], T0, null)?.id).toBe('e1');
    expect(activeEmergency([early], T0)).toBeNull();
  });
});

test('figures worked by hand: incidents, chiefs, orders and calls with their own data times', () => {
  const records = [
    order(),
    incident('old', 2, [5]),
    incident('new', 2, [30, 32]),
    incident('grave', 1, [40, 41, 45]),
    incident('over', 1, [3, 4, 6, 20]),
    incident('to come', 1, [90]),
    staffing('220113001', 28, 20, 10),
    staffing('220113001', 28, 27, 35, 2),
    staffing('220113002', 33, null, 12),
    staffing('220113003', 5, 5, 50),
    sent('quick', 10, 5, 12),
    sent('slow', 20, 5, 24),
    sent('open', 52, 20, null),
    sent('late', 30, 5, null),
    call('top', undefined, 'commander', 2),
    call('street', 'top', 'street', 3),
    call('quiet', 'street', 'community', null),
    call('heard', 'street', 'community', 7),
    call('stray', 'nobody', 'community', 8),
  ];
  const e = emergencyAt(records, order(), T0 + 60 * MINUTE, null);
  expect(e.incidents.open.map((i) => [i.record.id, i.stage, i.age / MINUTE])).toEqual([
    ['grave', 'onSite', 20],
    ['old', 'reported', 55],
    ['new', 'dispatched', 30],
  ]);
  expect([e.incidents.reported, e.incidents.bySeverity]).toEqual([4, { 1: 1, 2: 2, 3: 0 }]);
  // The street that has not said counts on neither side: 27 + 5 of 28 + 5.
  expect([e.staffing.present, e.staffing.due, e.staffing.reporting, e.staffing.streets.length]).toEqual([32, 33, 2, 3]);
  expect(e.staffing.asOf).toBe(T0 + 50 * MINUTE);
  expect([e.orders.sent, e.orders.acknowledged, e.orders.medianMinutes, e.orders.overdue]).toEqual([4, 2, 3, 1]);
  expect(e.orders.list.map((o) => o.record.id)).toEqual(['open', 'late', 'slow', 'quick']);
  expect(e.calls.lines.map((l) => `${l.depth}${l.record.id} ${l.state}`)).toEqual([
    '0top answered',
    '1street answered',
    '2heard answered',
    '2quiet called',
    '0stray answered',
  ]);
  expect(briefTree(e.calls).map((b) => [b.line.record.id, b.below])).toEqual([
    ['top', []],
    ['street', [{ level: 'community', called: 3, answered: 2 }]],
    ['quiet', []],
  ]);
  // As known at minute 22 nobody had heard of what came later.
  const then = emergencyAt(records, order(), T0 + 22 * MINUTE, T0 + 22 * MINUTE);
  expect([then.staffing.present, then.staffing.due, then.incidents.open.length, then.orders.sent]).toEqual([20, 28, 1, 1]);
  expect(emergencyAt(records, order(), T0 + 49 * 60 * MINUTE, null).daysPast).toBe(2);
});

test('doors: what is left of a street is told as fewer than five, and cannot be worked out from the rest', () => {
  const records = [
    doors('220113001', 'livingAlone', 40, 40),
    doors('220113002', 'livingAlone', 50, 47),
    doors('220113003', 'livingAlone', 30, 22),
    doors('220113016', 'livingAlone', 20, 8),
    doors('220113016', 'disabled', 9, null),
    doors('220113102', 'livingAlone', 9, null),
  ];
  const { doors: d } = emergencyAt([order(), ...records], order(), T0 + 60 * MINUTE, null);
  expect(d.streets.map((s) => s.doors.open.kind)).toEqual([
    'shown',
    'small',
    expect.any(String),
    expect.any(String),
    'unreported',
  ]);
  // The one small cell is covered by another of its column, and each by the other cell of its row.
  expect(d.streets.filter((s) => s.doors.open.kind === 'withheld')).toHaveLength(1);
  for (const s of d.streets) expect(s.doors.open.kind === 'shown').toBe(s.doors.checked.kind === 'shown');
  expect([d.total.due, d.total.open]).toEqual([
    { kind: 'shown', value: 140 },
    { kind: 'shown', value: 23 },
  ]);
  expect([d.reporting, d.streets.find((s) => s.street === '220113016')?.partial]).toEqual([4, true]);
});

test('the log holds every step once and in order; a replay knows only what was recorded by then', () => {
  const minutes = fc.integer({ min: 0, max: 200 });
  const times = fc.array(minutes, { minLength: 1, maxLength: 4 }).map((t) => t.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(fc.tuple(times, minutes), { maxLength: 6 }), minutes, (plans, when) => {
      const records = [
        order(),
        ...plans.map(([t, delay], i) => incident(`i${i}`, 1, t, { recordedAt: at((t.at(-1) ?? 0) + delay) })),
      ];
      const now = T0 + 1000 * MINUTE;
      const log = logOf(records, order(), now);
      expect(log).toHaveLength(1 + plans.reduce((n, [t]) => n + t.length, 0));
      expect(log.map((e) => e.at)).toEqual([...log.map((e) => e.at)].sort((a, b) => a - b));
      const moment = T0 + when * MINUTE;
      const known = emergencyAt(records, order(), moment, moment).incidents;
      const reported = log.filter((e) => e.kind === 'incidentReported' && e.at <= moment);
      expect(known.reported).toBe(reported.filter((e) => e.recordedAt <= moment).length);
      expect(recordedLater(log, moment)).toBe(log.filter((e) => e.at <= moment && e.recordedAt > moment).length);
      expect(stepFrom(log, moment, 1)).toBe(log.find((e) => e.at > moment)?.at ?? null);
    }),
    { numRuns: 60 },
  );
});

test('what a later revision repeats was known from the first', () => {
  const records = [order(), incident('a', 1, [5]), incident('a', 1, [5, 9], { recordedAt: at(9), revision: 2 })];
  const log = logOf(records, order(), T0 + 60 * MINUTE);
  expect(log.map((e) => [e.kind, (e.recordedAt - T0) / MINUTE])).toEqual([
    ['began', 0],
    ['incidentReported', 5],
    ['incidentDispatched', 9],
  ]);
  expect(recordedLater(log, T0 + 7 * MINUTE)).toBe(0);
});

test('a drill of a wall shows the last exercise that ended, from the moment most incidents were open', () => {
  const drill = order({ drill: true });
  const end = order({ id: 'x', to: 'normal', ends: 'e1', at: at(60), ...stamp(60), drill: true });
  const records = [drill, end, incident('a', 2, [5, 6, 7, 20]), incident('b', 2, [10, 11, 12, 30]), incident('c', 1, [40])];
  const span = lastDrill(records, T0 + 90 * MINUTE);
  expect(span?.order.id).toBe('e1');
  expect(lastDrill(records, T0 + 30 * MINUTE)).toBeNull();
  expect(lastDrill([order(), { ...end, drill: false }], T0 + 90 * MINUTE)).toBeNull();
  if (span === null) throw new Error('no drill');
  expect(fullestMoment(records, span, T0 + 90 * MINUTE)).toBe(T0 + 20 * MINUTE - 10 * MINUTE);
});
