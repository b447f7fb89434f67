import { describe, expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import type { LedgerFeedRecord, LedgerItemRecord, LedgerState } from '../../contract/ledger.ts';
import { ledgerItems } from '../ledger/items.ts';
import { overdueByCommunity } from '../ledger/overdue.ts';
import { systemContext } from './context.ts';
import { ledger } from './ledger.ts';

const WEEK = '2026-07-10';
const both = (s: string) => ({ zh: s, en: s });
const at = (day: string) => ({ recordedAt: `${day}T17:00:00+08:00`, revision: 1 });
const item = (id: string, foundOn: string, dueOn: string, more: Partial<LedgerItemRecord> = {}): LedgerItemRecord => ({
  kind: 'item',
  id,
  source: 'supervision',
  community: '220113001001',
  category: 'clutter',
  severity: 'yellow',
  description: both('x'),
  foundOn,
  foundBy: both('team'),
  owner: both('owner'),
  post: 'secretary',
  dueOn,
  ...at(foundOn),
  ...more,
});
const steps = (id: string, list: [LedgerState, string, string?][]): LedgerFeedRecord[] =>
  list.map(([to, day, dueOn], i) => ({
    kind: 'step',
    id: `${id}-${i + 1}`,
    item: id,
    order: i + 1,
    to,
    day,
    by: both(to === 'submitted' ? 'owner' : 'office'),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...at(day),
  }));
const closing = (day: string): [LedgerState, string][] => [
  ['submitted', day],
  ['verified', day],
  ['closed', day],
];

/** The window of the week is 13 June to 10 July. */
const records: LedgerFeedRecord[] = [
  // In time: closed on the very day of its limit, inside the window; look-back not yet due.
  item('a', '2026-06-20', '2026-06-26', { lookBackOn: '2026-07-11' }),
  ...steps('a', [['assigned', '2026-06-20'], ...closing('2026-06-26')]),
  // One day late.
  item('b', '2026-06-20', '2026-06-26'),
  ...steps('b', [['assigned', '2026-06-20'], ...closing('2026-06-27')]),
  // Carried over: due on the last day before the window, open, 28 days late.
  item('c', '2026-06-01', '2026-06-12', { post: 'commander' }),
  ...steps('c', [['assigned', '2026-06-02']]),
  // Extended into next week: open, not late, not due.
  item('d', '2026-07-01', '2026-07-08'),
  ...steps('d', [
    ['assigned', '2026-07-01'],
    ['extended', '2026-07-08', '2026-07-15'],
  ]),
  // Reopened in the window after close-out before it; due long ago: carried, and keeps its first day.
  item('e', '2026-05-01', '2026-05-08'),
  ...steps('e', [['assigned', '2026-05-01'], ...closing('2026-05-07'), ['reopened', '2026-07-07']]),
  // Closed before the window, look-back due; its twin has been looked at.
  item('f', '2026-05-01', '2026-05-08', { lookBackOn: '2026-07-10' }),
  ...steps('f', [['assigned', '2026-05-01'], ...closing('2026-05-08')]),
  item('g', '2026-05-01', '2026-05-08', { lookBackOn: '2026-07-10' }),
  ...steps('g', [['assigned', '2026-05-01'], ...closing('2026-05-08'), ['lookBack', '2026-07-10']]),
  // Due on the Friday itself: not late yet. Found after it: not there yet.
  item('h', '2026-07-03', '2026-07-10', { community: '220113001003' }),
  item('k', '2026-07-11', '2026-07-12'),
];

const base = demoSystemRecords('2026-07-17');
const ctx = systemContext(base, WEEK);
const of = (rows: readonly LedgerFeedRecord[], c = ctx) => ledger({ ...base, ledger: rows }, c);
const figure = (id: string, rows = records, c = ctx) => of(rows, c).figures.find((f) => f.id === id);

describe('worked by hand', () => {
  test('open, overdue, on time, reopened, look-back', () => {
    expect(figure('ledger.open')).toMatchObject({ value: 4, counted: ['item/c', 'item/d', 'item/e', 'item/h'] });
    expect(figure('ledger.overdue')).toMatchObject({ counted: ['item/c', 'item/e'], others: ['item/d', 'item/h'] });
    expect(figure('ledger.onTime')).toMatchObject({ counted: ['item/a'], others: ['item/b', 'item/c', 'item/e', 'item/h'] });
    expect(figure('ledger.reopened')).toMatchObject({ counted: ['item/e'], others: ['item/a', 'item/b'] });
    expect(figure('ledger.lookBack')).toMatchObject({ value: 1, counted: ['item/f'] });
  });
  test('the items themselves, and who is worst', () => {
    const { items } = of(records);
    const i = (id: string) => items.find((x) => x.record.id === id);
    expect(i('c')).toMatchObject({ state: 'assigned', daysLate: 28, closedOn: null });
    expect(i('d')).toMatchObject({ state: 'assigned', dueOn: '2026-07-15', extended: 1, daysLate: 0 });
    expect(i('e')).toMatchObject({ state: 'reopened', reopened: 1, daysLate: 63, record: { foundOn: '2026-05-01' } });
    expect(i('b')).toMatchObject({ closedOn: '2026-06-27', daysLate: 0 });
    expect(overdueByCommunity(items)).toEqual([{ community: '220113001001', items: 2, daysLate: 63, post: 'secretary' }]);
  });
  test('the week before is the week before: its own state, not today’s', () => {
    // On 3 July d was due on the 8th, e was closed, f and g not yet to be looked at, h just found.
    const before = ledger({ ...base, ledger: records }, systemContext(base, '2026-07-03'));
    expect(before.figures.map((f) => f.value)).toEqual(figuresBefore());
    expect(of(records).figures.map((f) => f.previous)).toEqual(figuresBefore());
  });
});
// Open c, d, h; overdue c of three; on time a of a, b and c (window from 6 June: c is due inside it); closed a, b; no look-back.
const figuresBefore = () => [3, 1 / 3, 1 / 3, 0, 0];

test('a refused step changes nothing: the state before it stands', () => {
  const [verified] = steps('c', [['verified', '2026-06-03']]);
  const bad = { ...(verified as Extract<LedgerFeedRecord, { kind: 'step' }>), id: 'c-9', order: 9 };
  expect(ledgerItems([...records, bad], WEEK, null)).toEqual(ledgerItems(records, WEEK, null));
});

test('no item at all is not reported; order and later entries change nothing', () => {
  expect(of([]).figures.map((f) => [f.value, f.absence])).toEqual(Array(5).fill([null, 'notReported']));
  expect(of([...records].reverse())).toEqual(of(records));
  const known = { ...ctx, knownAt: Date.parse('2026-07-10T23:59:00+08:00') };
  const late = { ...item('z', '2026-07-01', '2026-07-02'), recordedAt: '2026-07-13T08:00:00+08:00' };
  expect(of([...records, late], known)).toEqual(of(records, known));
});
