import { expect, test } from 'vitest';
import type { ReadinessFeedRecord } from '../../contract/readiness.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { indicator } from '../fixtures.ts';
import { systemContext } from './context.ts';
import { A, B, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';
import { readiness } from './readiness.ts';
import { checklistReconciled, readinessGaps, readinessRows } from './readinessGaps.ts';

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const label = { zh: '事', en: 'thing' };

const plan = (id: string, reviewBy: string, community?: string): ReadinessFeedRecord => ({
  kind: 'plan',
  id,
  ...(community === undefined ? {} : { community }),
  label,
  approvedOn: '2025-01-01',
  reviewBy,
  official: false,
  ...stamp,
});
const drill = (id: string, of: string, dueOn: string, heldOn: string | null): ReadinessFeedRecord => ({
  kind: 'drill',
  id,
  plan: of,
  dueOn,
  heldOn,
  participants: null,
  ...stamp,
});
const duty = (id: string, due: number, filled: number): ReadinessFeedRecord => ({
  kind: 'duty',
  id,
  community: A,
  label,
  due,
  filled,
  ...stamp,
});
const store = (id: string, held: number | null, checkedOn: string, revision = 1): ReadinessFeedRecord => ({
  kind: 'store',
  id,
  community: A,
  label,
  unit: label,
  due: 10,
  held,
  checkedOn,
  recordedAt: `${checkedOn}T09:00:00+08:00`,
  revision,
});

// The week is that of 10 July 2026; half a year before it is 9 January.
const RECORDS: ReadinessFeedRecord[] = [
  plan('district', '2026-12-31'),
  plan('a', '2026-07-10', A),
  plan('b', '2026-07-09', B),
  drill('inTime', 'a', '2026-01-10', '2026-01-10'),
  drill('late', 'a', '2026-06-01', '2026-06-02'),
  drill('missed', 'district', '2026-06-30', null),
  drill('old', 'b', '2026-01-09', '2026-01-08'),
  drill('ahead', 'b', '2026-07-11', '2026-07-11'),
  duty('desk', 4, 3),
  duty('night', 2, 0),
  store('sand', 12, '2026-06-20'),
  store('sand', 4, '2026-07-11', 2),
  store('pumps', 7, '2026-06-01'),
  store('lamps', null, '2026-06-20'),
];

const all = (records: readonly ReadinessFeedRecord[], known: number | null = null, weekly: WeeklyFeedRecord[] = []) => {
  const rests = {
    readiness: records,
    district: DISTRICT,
    programme: [...PROGRAMME, indicator('E1a', { subject: 'community', cadence: 'monthly', sample: 'list' })],
  };
  const ctx = systemContext(rests, WEEK, known);
  const answer = readiness(rests, ctx);
  const gaps = readinessGaps(answer, ctx);
  const rows = readinessRows(answer, gaps, { weekly }, ctx);
  return {
    gaps,
    rows,
    found: checklistReconciled(rows, { weekly }, ctx),
    figures: new Map(answer.figures.map((f) => [f.id, f])),
  };
};

test('a plan is in date on its last day; a drill is on time on its own; the half-year begins the day after', () => {
  const { figures } = all(RECORDS);
  expect(figures.get('readiness.plans')).toMatchObject({ numerator: 2, denominator: 3, previous: 1, others: ['plan/b'] });
  expect(figures.get('readiness.drills')).toMatchObject({
    counted: ['drill/inTime'],
    others: ['drill/late', 'drill/missed'],
    from: '2026-01-10',
  });
});

test('posts are sums without a week before; a store counted after the Friday is what it was, one not counted is in neither', () => {
  const { figures } = all(RECORDS);
  expect(figures.get('readiness.posts')).toMatchObject({
    numerator: 3,
    denominator: 6,
    previous: null,
    counted: ['duty/desk'],
    others: ['duty/night'],
  });
  expect(figures.get('readiness.stores')).toMatchObject({ counted: ['store/sand'], others: ['store/pumps'] });
  const none = all([]).figures;
  expect([none.get('readiness.plans')?.absence, none.get('readiness.drills')?.absence]).toEqual(['notReported', 'nothingDue']);
});

test('what is missing comes in one order: drills, plans, posts, stores, what nobody counted', () => {
  const { gaps, rows } = all(RECORDS);
  expect(gaps.map((g) => [g.kind, g.key, g.community, g.days, g.has, g.due])).toEqual([
    ['drill', 'drill/missed', null, 10, null, null],
    ['plan', 'plan/b', B, 1, null, null],
    ['post', 'duty/night', A, null, 0, 2],
    ['post', 'duty/desk', A, null, 3, 4],
    ['store', 'store/pumps', A, null, 7, 10],
    ['uncounted', 'store/lamps', A, null, null, 10],
  ]);
  expect(rows[0]).toMatchObject({
    community: A,
    gaps: 4,
    drillsDue: 2,
    drillsOnTime: 1,
    storesCounted: 2,
    storesEnough: 1,
    storesUncounted: 1,
    told: { duty: true, stock: true, drill: true },
    said: null,
  });
  expect(rows[1]).toMatchObject({ community: B, gaps: 1, told: { duty: false, stock: false, drill: false } });
});

test('three items of the checklist can be told: five of five fits three, and does not fit none', () => {
  const said = (subject: string, numerator: number): WeeklyFeedRecord => ({
    week: '2026-06-26',
    subject,
    indicator: 'E1a',
    numerator,
    denominator: 5,
    ...stamp,
  });
  const { found, rows } = all(RECORDS, null, [said(A, 5), said(B, 5)]);
  expect(rows[0]?.said).toEqual({ numerator: 5, denominator: 5 });
  expect(found?.agree).toEqual([A]);
  expect(found?.differ).toEqual([
    { community: B, register: { numerator: 0, denominator: 3 }, weekly: { numerator: 5, denominator: 5 } },
  ]);
  expect(all(RECORDS, null, [said(B, 2)]).found).toMatchObject({ agree: [B], unreported: [A] });
});

test('order changes nothing, and a record entered later changes nothing as known then', () => {
  expect(all([...RECORDS].reverse()).figures).toEqual(all(RECORDS).figures);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = { ...duty('desk', 4, 4), revision: 2, recordedAt: '2026-07-12T09:00:00+08:00' };
  expect(all([...RECORDS, later], known).figures).toEqual(all(RECORDS, known).figures);
  expect(all([...RECORDS, later]).figures.get('readiness.posts')?.numerator).toBe(4);
});
