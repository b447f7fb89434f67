import { expect, test } from 'vitest';
import type { ManagementRecord, PropertyFeedRecord } from '../../contract/property.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { indicator } from '../fixtures.ts';
import { lastWholeMonth, monthDays, monthsEarlier } from '../months.ts';
import { systemContext } from './context.ts';
import { changedCompounds, untoldCompounds } from './management.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';
import { coverReconciled, property } from './property.ts';
import { exampleStation } from './services.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const name = (text: string) => ({ zh: text, en: text });

const managed = (id: string, compound: string, since: string, over: Partial<ManagementRecord> = {}): ManagementRecord => ({
  kind: 'management',
  id,
  compound,
  mode: 'professional',
  since,
  provider: name('firm'),
  redHeart: false,
  branch: false,
  ...stamp,
  ...over,
});
const NOBODY = { mode: 'abandoned', provider: null } as const;

const service = (id: string, compound: string, since: string, until: string | null = null): PropertyFeedRecord => ({
  kind: 'service',
  id,
  compound,
  label: name(id),
  group: 'convenience',
  since,
  until,
  official: id === 'law',
  ...stamp,
});
const use = (of: string, month: string, used: number | null): PropertyFeedRecord => ({
  kind: 'serviceUse',
  id: `${of}-${month}`,
  service: of,
  month: `${month}-15`,
  used,
  ...stamp,
});

// The week is that of 10 July 2026; its last whole month is June.
const RECORDS: PropertyFeedRecord[] = [
  managed('a-old', 'a1', '2024-01-01', NOBODY),
  managed('a-new', 'a1', '2026-07-06', { mode: 'stateFirm', redHeart: true, branch: true }),
  managed('a-next', 'a1', '2026-07-11', NOBODY),
  managed('b', 'b1', '2025-05-01', NOBODY),
  service('law', 'a1', '2025-01-01'),
  service('parcels', 'a1', '2025-01-01'),
  service('repair', 'b1', '2025-01-01'),
  service('over', 'b1', '2025-01-01', '2026-07-09'),
  service('fresh', 'b1', '2026-07-02'),
  use('law', '2026-06', 12),
  use('law', '2026-05', null),
  use('parcels', '2026-06', 0),
  use('repair', '2026-06', null),
  use('over', '2026-06', 4),
  use('fresh', '2026-06', 9),
  use('parcels', '2026-07', 3),
];

const all = (records: readonly PropertyFeedRecord[], known: number | null = null, week = WEEK) => {
  const rests = { property: records, district: DISTRICT, programme: PROGRAMME };
  const ctx = systemContext(rests, week, known);
  const answer = property(rests, ctx);
  return { ctx, ...answer, figures: new Map(answer.figures.map((f) => [f.id, f])) };
};

test('the latest record up to the Friday says who manages; what is abandoned is named, what nobody told is in neither', () => {
  const { figures, standings, ctx } = all(RECORDS);
  expect(figures.get('property.managed')).toMatchObject({
    numerator: 1,
    denominator: 2,
    previous: 0,
    counted: ['management/a-new'],
    others: ['management/b'],
  });
  expect(figures.get('property.abandoned')).toMatchObject({ value: 1, previous: 2, counted: ['management/b'] });
  expect(figures.get('property.redHeart')).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
  expect(standings[0]?.history.map((r) => r.id)).toEqual(['a-old', 'a-new']);
  expect(changedCompounds(standings, ctx).map((s) => s.compound)).toEqual(['a1']);
  const one = all([RECORDS[3] as PropertyFeedRecord]);
  expect(one.figures.get('property.managed')).toMatchObject({ numerator: 0, denominator: 1 });
  expect(one.figures.get('property.redHeart')).toMatchObject({ value: null, absence: 'nothingDue' });
  expect(untoldCompounds(one.standings, one.ctx)).toEqual(['a1']);
  expect(all([]).figures.get('property.abandoned')).toMatchObject({ value: null, absence: 'notReported' });
});

test('used of those counted in the last whole month; what nobody counted, is over or began later is in neither', () => {
  const { figures, services } = all(RECORDS);
  expect(services.services.map((s) => [s.record.id, s.used])).toEqual([
    ['law', 12],
    ['parcels', 0],
    ['fresh', null],
    ['repair', null],
  ]);
  expect(figures.get('property.used')).toMatchObject({
    numerator: 1,
    denominator: 2,
    from: '2026-06-01',
    to: '2026-06-30',
    counted: ['serviceUse/law-2026-06'],
    others: ['serviceUse/parcels-2026-06'],
  });
  expect(services.services[0]?.months.map((m) => m.used)).toEqual([null, 12]);
  expect(exampleStation(services.services)).toBe('a1');
  // Two months on nothing newer is counted, and June is too old to tell of September.
  expect(all(RECORDS, null, '2026-08-14').figures.get('property.used')).toMatchObject({ numerator: 1, from: '2026-07-01' });
  expect(all(RECORDS, null, '2026-10-02').figures.get('property.used')).toMatchObject({ value: null, absence: 'notReported' });
});

test('months: the last whole one, its days, and the same day months earlier', () => {
  expect(['2026-07-30', '2026-07-31', '2026-01-02'].map(lastWholeMonth)).toEqual(['2026-06', '2026-07', '2025-12']);
  expect(monthDays('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect([monthsEarlier('2026-05-31', 3), monthsEarlier('2026-01-10', 3)]).toEqual(['2026-02-28', '2025-10-10']);
});

test('the compounds of the register can be part of what a community counts, or not', () => {
  const reading = (subject: string, numerator: number, denominator: number): WeeklyFeedRecord => ({
    week: WEEK,
    subject,
    indicator: 'E6a',
    numerator,
    denominator,
    ...stamp,
  });
  const programme = [...PROGRAMME, indicator('E6a', { subject: 'community', cadence: 'quarterly' })];
  const rests = { property: RECORDS, district: DISTRICT, programme };
  const ctx = systemContext(rests, WEEK);
  const found = (weekly: WeeklyFeedRecord[]) => coverReconciled(property(rests, ctx).standings, { weekly }, ctx);
  expect(found([reading(A, 1, 5), reading(B, 4, 5)])).toEqual({ agree: [A, B], differ: [], unreported: [] });
  expect(found([reading(B, 5, 5)])).toEqual({
    agree: [],
    differ: [{ community: B, register: { numerator: 0, denominator: 1 }, weekly: { numerator: 5, denominator: 5 } }],
    unreported: [A],
  });
});

test('order changes nothing, and a record entered later changes nothing as known then', () => {
  expect(all([...RECORDS].reverse()).figures).toEqual(all(RECORDS).figures);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = managed('b', 'b1', '2025-05-01', { revision: 2, recordedAt: '2026-07-12T09:00:00+08:00' });
  expect(all([...RECORDS, later], known).figures).toEqual(all(RECORDS, known).figures);
  expect(all([...RECORDS, later]).figures.get('property.managed')?.numerator).toBe(2);
});
