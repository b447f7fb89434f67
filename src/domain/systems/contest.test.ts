import { expect, test } from 'vitest';
import type { ContestFeedRecord, ContestRecord, ContestResultRecord } from '../../contract/contest.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { RULES } from '../fixtures.ts';
import { contest, contestReconciled } from './contest.ts';
import { systemContext } from './context.ts';
import { A, B, DISTRICT } from './peopleFixture.ts';

const WEEK = '2026-07-10';
const both = (text: string) => ({ zh: text, en: text });
const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const C = '220113001003';
const LAND = [...DISTRICT, { kind: 'community' as const, code: C, street: '220113001', name: both('C'), ...stamp }];

const held = (id: string, heldOn: string, over: Partial<ContestRecord> = {}): ContestFeedRecord => ({
  ...{ kind: 'contest', id, label: both(id), level: 'community', heldOn, state: 'held', official: false },
  ...stamp,
  ...over,
});
const entry = (of: string, subject: string, lot: number | null): ContestFeedRecord => ({
  ...{ kind: 'contestant', id: `${of}-${subject}`, contest: of, subject, lot },
  ...stamp,
});
const result = (of: string, subject: string, total: number, place: number | null): ContestResultRecord => ({
  ...{ kind: 'result', id: `${of}-${subject}`, contestant: `${of}-${subject}`, speech: 90, quiz: 80, work: null },
  ...{ deduction: 0, total, place },
  ...stamp,
});

const RECORDS: ContestFeedRecord[] = [
  held('last', '2026-07-09'),
  entry('last', A, 3),
  entry('last', B, 1),
  entry('last', C, 2),
  result('last', A, 91.5, 1),
  result('last', B, 91.5, 1),
  result('last', C, 88, 3),
  // More than twelve months ago; past without a result; to come and announced; to come and announced after the week.
  held('old', '2025-07-10'),
  entry('old', A, 1),
  held('open', '2026-07-01', { state: 'upcoming' }),
  held('next', '2026-08-01', { state: 'upcoming' }),
  entry('next', B, null),
  entry('next', A, null),
  held('later', '2026-07-20', { state: 'upcoming', recordedAt: '2026-07-11T09:00:00+08:00' }),
];

const all = (records: ContestFeedRecord[], rules: Partial<typeof RULES> = {}, audience: 'desk' | 'public' = 'desk') => {
  const r = { contest: records, district: LAND, programme: [{ ...RULES, ...rules }] };
  const ctx = systemContext(r, WEEK);
  return { ...contest(r, ctx, audience), ctx };
};
const score = (subject: string, numerator: number): WeeklyFeedRecord => ({
  ...{ week: WEEK, subject, indicator: 'E3a', numerator, denominator: 7 },
  ...stamp,
});

test('contests of twelve months, those to come first, contestants by post, shared places alike', () => {
  const { figures, lines } = all(RECORDS);
  expect(lines.map((l) => [l.record.id, l.standing])).toEqual([
    ['next', 'coming'],
    ['last', 'held'],
    ['open', 'unconfirmed'],
    ['old', 'held'],
  ]);
  expect(lines[1]?.contestants.map((c) => [c.record.subject, c.result?.place, c.result?.joint])).toEqual([
    [B, 1, true],
    [A, 1, true],
    [C, 3, false],
  ]);
  // No lot drawn yet: by code, and no result.
  expect(lines[0]?.contestants.map((c) => [c.record.subject, c.result])).toEqual([
    [A, null],
    [B, null],
  ]);
  const by = new Map(figures.map((f) => [f.id, f]));
  expect(by.get('contest.held')).toMatchObject({ value: 1, from: '2025-07-11', previous: 1, counted: ['contest/last'] });
  expect(by.get('contest.contestants')?.value).toBe(3);
  expect(by.get('contest.communities')).toMatchObject({ numerator: 3, denominator: 3, previous: 1 / 3 });
  expect(all([...RECORDS].reverse()).lines).toEqual(lines);
});

test('told up to a day after the week the list has a result of that day, and the figures stay the week’s', () => {
  const late = [held('late', '2026-07-15'), entry('late', A, 1), result('late', A, 92, 1)];
  const r = { contest: [...RECORDS, ...late], district: LAND, programme: [RULES] };
  const ctx = systemContext(r, WEEK);
  const of = (until?: string) => contest(r, ctx, 'desk', until);
  const line = (answer: ReturnType<typeof of>) => answer.lines.find((l) => l.record.id === 'late');
  expect([line(of())?.standing, line(of())?.contestants[0]?.result]).toEqual(['coming', null]);
  const today = of('2026-07-17');
  expect([line(today)?.standing, line(today)?.contestants[0]?.result?.total]).toEqual(['held', 92]);
  expect(today.figures).toEqual(of().figures);
  expect(contestReconciled(line(today) as NonNullable<ReturnType<typeof line>>, { weekly: [score(A, 640.5)] }, ctx)).toBeNull();
});

test('where the rules show no places none is there, neither as a number nor as an order', () => {
  for (const [rules, audience] of [
    [{ rankingMode: 'off' }, 'desk'],
    [{ rankingMode: 'tiers' }, 'desk'],
    [{ rankingMode: 'full', rankingModeWall: 'tiers' }, 'public'],
  ] as const) {
    const [, last] = all(RECORDS, rules, audience).lines;
    expect(last?.placed).toBe(false);
    expect(last?.contestants.map((c) => c.record.subject)).toEqual([B, C, A]);
    expect(JSON.stringify(last)).not.toMatch(/"place"|"joint":true/);
  }
  expect(all(RECORDS, { rankingMode: 'full', rankingModeWall: 'tiers' }, 'desk').lines[1]?.placed).toBe(true);
});

test('totals are held against the score of the week the contest was held in', () => {
  const { lines, ctx } = all(RECORDS);
  const last = lines[1] as (typeof lines)[number];
  const weekly = [score(A, 640.5), score(B, 641), { ...score(C, 616), week: '2026-07-03' }];
  expect(contestReconciled(last, { weekly }, ctx)).toEqual({
    agree: [A],
    differ: [{ community: B, total: 91.5, score: 641 / 7 }],
    unreported: [C],
  });
  expect(contestReconciled(lines[0] as typeof last, { weekly }, ctx)).toBeNull();
});
