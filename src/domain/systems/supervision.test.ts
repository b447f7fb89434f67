import { expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { systemContext } from './context.ts';
import { foundByCriterion } from './foundByCriterion.ts';
import { HEARTBEAT_WEEKS, supervision } from './supervision.ts';

const WEEK = '2026-07-10';
const both = (s: string) => ({ zh: s, en: s });
const at = (day: string) => ({ recordedAt: `${day}T17:00:00+08:00`, revision: 1 });
const visit = (id: string, subject: string, day: string, planned?: string): VisitsFeedRecord => ({
  kind: 'visit',
  id,
  subject,
  day,
  team: both('team'),
  ...(planned === undefined ? {} : { planned }),
  ...at(day),
});
const plan = (id: string, subject: string, dueOn: string): VisitsFeedRecord => ({
  kind: 'planned',
  id,
  subject,
  dueOn,
  team: both('team'),
  ...at('2026-06-01'),
});
const finding = (id: string, of: string, found: 'shortfall' | 'brightSpot', criterion?: string): VisitsFeedRecord => ({
  kind: 'finding',
  id,
  visit: of,
  found,
  text: both('x'),
  ...(criterion === undefined ? {} : { criterion }),
  ...at('2026-07-09'),
});
const round = (week: string, held: boolean, bulletin?: string): VisitsFeedRecord => ({
  kind: 'round',
  id: `r-${week}`,
  week,
  held,
  ...(held ? {} : { reason: both('flood') }),
  ...(bulletin === undefined ? {} : { bulletinNo: 7, bulletinOn: bulletin }),
  ...at(week),
});

const records: VisitsFeedRecord[] = [
  // Named, on the due day. Named, a day late. Near: seven days up to the due day, its first day. Too early by one day.
  plan('p1', 'c07', '2026-07-08'),
  visit('v1', 'c07', '2026-07-08', 'p1'),
  plan('p2', 'c08', '2026-07-07'),
  visit('v2', 'c08', '2026-07-08', 'p2'),
  plan('p3', 'c09', '2026-07-10'),
  visit('v3', 'c09', '2026-07-04'),
  plan('p4', 'c10', '2026-07-10'),
  visit('v4', 'c10', '2026-07-03'),
  // One visit makes one plan: the second of the two stays open. Outside the window: not asked.
  plan('p5', 'c11', '2026-07-01'),
  plan('p6', 'c11', '2026-07-02'),
  visit('v5', 'c11', '2026-07-01'),
  plan('p7', 'c12', '2026-06-12'),
  plan('p8', 'c12', '2026-07-11'),
  // Found this week: two shortfalls and a bright spot; last week's and those of an unknown visit do not count.
  finding('f1', 'v1', 'shortfall', 'G4'),
  finding('f2', 'v2', 'shortfall', 'G4'),
  finding('f3', 'v3', 'brightSpot'),
  finding('f4', 'v4', 'shortfall', 'G5'),
  finding('f5', 'nowhere', 'shortfall'),
  // Held with a bulletin, held with one that came out later, skipped; nine weeks say nothing.
  round('2026-07-10', true, '2026-07-12'),
  round('2026-07-03', true, '2026-07-03'),
  round('2026-06-26', false),
];

const base = demoSystemRecords('2026-07-17');
const ctx = systemContext(base, WEEK);
const of = (rows: readonly VisitsFeedRecord[], c = ctx) => supervision({ ...base, visits: rows }, c);
const figure = (id: string, rows: readonly VisitsFeedRecord[] = records) => of(rows).figures.find((f) => f.id === id);

test('planned visits: named or near, on the due day or before; each visit makes one', () => {
  expect(figure('supervision.visits')).toMatchObject({
    numerator: 3,
    denominator: 6,
    counted: expect.arrayContaining(['planned/p1', 'planned/p3', 'planned/p5']),
  });
  expect(Object.fromEntries(of(records).planned.map((p) => [p.plan.id, p.made]))).toEqual({
    p1: 'inTime',
    p2: 'late',
    p3: 'inTime',
    p4: 'not',
    p5: 'inTime',
    p6: 'not',
  });
});

test('findings of the week by visit day, and by criterion', () => {
  expect(figure('supervision.shortfalls')).toMatchObject({ value: 2, previous: 1, counted: ['finding/f1', 'finding/f2'] });
  expect(figure('supervision.brightSpots')).toMatchObject({ value: 1, previous: 0 });
  expect(foundByCriterion(of(records).findings, '2026-07-04')).toEqual([
    { criterion: 'G4', shortfalls: 2, brightSpots: 0 },
    { criterion: null, shortfalls: 0, brightSpots: 1 },
  ]);
});

test('held, skipped and not reported are three things; a week without a record is in no rate', () => {
  const { heartbeat } = of(records);
  expect(heartbeat).toHaveLength(HEARTBEAT_WEEKS);
  expect(heartbeat.slice(-4).map((h) => h.state)).toEqual(['notReported', 'skipped', 'held', 'held']);
  expect(figure('supervision.rounds')).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figure('supervision.bulletins')).toMatchObject({ numerator: 1, denominator: 3, counted: ['round/r-2026-07-03'] });
});

test('a feed that only knows visits says nothing of plans, findings and rounds', () => {
  const only = records.filter((r) => r.kind === 'visit');
  expect(of(only).figures.map((f) => [f.value, f.absence])).toEqual(Array(5).fill([null, 'notReported']));
  // Findings of other weeks: this week had none, which is nought.
  expect(figure('supervision.shortfalls', [...only, finding('f4', 'v4', 'shortfall')])).toMatchObject({ value: 0, previous: 1 });
});

test('longest not visited: without a record first, then the oldest', () => {
  const { longest } = of(records);
  const days = longest.map((l) => l.day);
  expect(days.filter((d) => d !== null)).toEqual(['2026-07-01', '2026-07-03', '2026-07-04', '2026-07-08', '2026-07-08']);
  expect(days.slice(0, 25)).toEqual(Array(25).fill(null));
});

test('order and later entries change nothing; a round changes only rounds and bulletins', () => {
  expect(of([...records].reverse())).toEqual(of(records));
  const known = { ...ctx, knownAt: Date.parse('2026-07-10T23:59:00+08:00') };
  const late = { ...visit('z', 'c10', '2026-07-09'), recordedAt: '2026-07-13T08:00:00+08:00' };
  expect(of([...records, late], known)).toEqual(of(records, known));
  const other = records.map((r) => (r.kind === 'round' && r.week === '2026-07-03' ? round('2026-07-03', false) : r));
  const changed = of(other).figures.filter((f, i) => JSON.stringify(f) !== JSON.stringify(of(records).figures[i]));
  expect(changed.map((f) => f.id)).toEqual(['supervision.rounds', 'supervision.bulletins']);
});
