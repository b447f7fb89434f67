import { expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import type { ReviewRecord, ReviewsFeedRecord, SurveyRecord } from '../../contract/reviews.ts';
import { wilson } from '../statistics/index.ts';
import { type SystemContext, systemContext } from './context.ts';
import { reviews } from './reviews.ts';
import { satisfactionSurveys } from './satisfaction.ts';

const WEEK = '2026-07-10';
const demo = demoSystemRecords('2026-07-17');
const ctx = systemContext(demo, WEEK);
const STAMP = { recordedAt: '2026-07-10T16:00:00+08:00', revision: 1 };
const [A, B, C, D] = ['220113001001', '220113001003', '220113001005', '220113001006'] as const;

const review = (
  community: string,
  face: ReviewRecord['face'],
  score: number,
  more: Partial<ReviewRecord> = {},
): ReviewRecord => ({
  kind: 'review',
  id: `${community}-${face}-${more.period ?? 'H1'}`,
  community,
  period: '2026-H1',
  face,
  score,
  scorers: face === 'self' ? 1 : 30,
  heldOn: '2026-06-20',
  ...STAMP,
  ...more,
});
const of = (list: ReviewsFeedRecord[], at: SystemContext = ctx) => reviews({ reviews: list }, at);
const value = (list: ReviewsFeedRecord[], id: string) => of(list).figures.find((f) => f.id === id);

test('the gap is self above mass, its middle stands for all, and the line of the rules says which is wide', () => {
  const list = [
    review(A, 'self', 95),
    review(A, 'peer', 90),
    review(A, 'mass', 85),
    review(B, 'self', 90),
    review(B, 'mass', 88),
    review(C, 'self', 91),
    review(C, 'mass', 94),
    review(D, 'self', 99),
  ];
  const out = of(list);
  expect(out.rows.slice(0, 4).map((r) => [r.community, r.gap, r.wide])).toEqual([
    [A, 10, true],
    [B, 2, false],
    [C, -3, false],
    [D, null, false],
  ]);
  // 10, 2, -3: the middle one; the mean of 85, 88, 94; the demo's line is 8 points.
  expect(value(list, 'reviews.gap')).toMatchObject({ value: 2, denominator: 3 });
  expect(value(list, 'reviews.mass')?.value).toBeCloseTo(89, 10);
  expect(value(list, 'reviews.wide')).toMatchObject({ value: 1, numerator: 1, denominator: 3 });
  expect(value(list, 'reviews.wide')?.counted).toEqual([`review/${A}-self-H1`, `review/${A}-mass-H1`]);
  // 0.2 × 95 + 0.3 × 90 + 0.5 × 85; without a peer review there is no weighted mark.
  expect(out.rows[0]?.score).toBeCloseTo(88.5, 10);
  expect(out.rows[1]?.score).toBeNull();
});

test('marks by too few residents are shown and neither counted nor judged', () => {
  const list = [review(A, 'self', 95), review(A, 'mass', 70, { scorers: 4 }), review(B, 'self', 90), review(B, 'mass', 88)];
  expect(of(list).rows[0]).toMatchObject({ community: A, gap: 25, few: true, wide: false });
  expect(value(list, 'reviews.gap')).toMatchObject({ value: 2, denominator: 1 });
});

test('the newest period held by the end of the week speaks; what came later, or became known later, does not', () => {
  const list = [
    review(A, 'self', 95),
    review(A, 'mass', 85),
    review(A, 'self', 60, { period: '2026-H2', heldOn: '2026-07-11' }),
    review(A, 'self', 80, { period: '2025-H2', heldOn: '2025-12-20' }),
    review(A, 'mass', 79, { period: '2025-H2', heldOn: '2025-12-20' }),
  ];
  expect(of(list)).toMatchObject({ period: '2026-H1' });
  expect(of(list, systemContext(demo, '2026-01-09')).rows[0]).toMatchObject({ gap: 1 });
  const known = systemContext(demo, WEEK, Date.parse('2026-07-01T00:00:00+08:00'));
  expect(of(list, known)).toMatchObject({ period: null, rows: [] });
  expect(of([]).figures.every((f) => f.value === null && f.absence === 'notReported')).toBe(true);
});

const survey = (community: string, n: number, good: number, side: 'a' | 'b' = 'a'): SurveyRecord => ({
  kind: 'survey',
  id: `${community}-${side}`,
  community,
  side,
  period: '2026-Q2',
  satisfied: good - 1,
  basically: 1,
  notVery: n - good,
  dissatisfied: 0,
  surveyedOn: '2026-06-20',
  ...STAMP,
});
const surveys = (list: SurveyRecord[]) => satisfactionSurveys({ reviews: list }, ctx);
const states = (list: SurveyRecord[]) => new Map(surveys(list).rows.map((r) => [r.community, r.sides.a.state]));

test('a share carries its counts and its 95 % interval; few answers are flagged, fewer hidden', () => {
  const out = surveys([survey(A, 55, 50), survey(B, 20, 15), survey(C, 9, 9), survey(D, 8, 2)]);
  const w = wilson(50, 55);
  expect(out.rows.find((r) => r.community === A)?.sides.a).toMatchObject({
    satisfied: 50,
    answers: 55,
    share: 50 / 55,
    interval: [w?.lo, w?.hi],
    state: 'shown',
  });
  const each = states([survey(A, 55, 50), survey(B, 20, 15), survey(C, 9, 9), survey(D, 8, 2)]);
  expect([A, B, C, D, '220113001009'].map((code) => each.get(code))).toEqual(['shown', 'lowN', 'hidden', 'hidden', 'none']);
  // The hidden are in the total: 50 + 15 + 9 + 2 of 55 + 20 + 9 + 8.
  expect(out.figures[0]).toMatchObject({ id: 'satisfaction.a', numerator: 76, denominator: 92, lowN: false });
  expect(out.figures[1]).toMatchObject({ id: 'satisfaction.b', value: null, absence: 'notReported' });
});

test('one community hidden alone could be told from the total, so the next smallest goes with it', () => {
  const list = [survey(A, 55, 50), survey(B, 20, 15), survey(C, 5, 5), survey(D, 40, 30)];
  const shown = surveys(list);
  expect([...states(list)].filter(([, s]) => s === 'hidden').map(([code]) => code)).toEqual([B, C]);
  for (const row of shown.rows)
    if (row.sides.a.state === 'hidden') expect(row.sides.a).toMatchObject({ satisfied: null, answers: null, share: null });
  expect(shown.figures[0]?.counted).toEqual([`survey/${A}-a`, `survey/${D}-a`]);
});

test('the demo agrees with the weekly feed: the weighted mark is E3b, side A is E8a', () => {
  const at = (code: string, indicator: string) =>
    demo.weekly.find((w) => w.subject === code && w.indicator === indicator && w.week === WEEK);
  const { rows } = reviews(demo, ctx);
  expect(rows.filter((r) => r.score !== null)).toHaveLength(19);
  for (const r of rows) {
    const e3b = at(r.community, 'E3b');
    expect(Math.abs((r.score ?? 0) - (e3b?.numerator ?? 0) / (e3b?.denominator ?? 1))).toBeLessThan(0.05);
  }
  for (const r of satisfactionSurveys(demo, ctx).rows)
    expect([r.sides.a.satisfied, r.sides.a.answers]).toEqual([
      at(r.community, 'E8a')?.numerator,
      at(r.community, 'E8a')?.denominator,
    ]);
});
