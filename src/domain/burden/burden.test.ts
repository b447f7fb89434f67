import { expect, test } from 'vitest';
import { demoRecords } from '../../../mocks/records.ts';
import { analysisContext } from '../analysis/context.ts';
import { burden } from './burden.ts';
import { DEFAULT_OVERLAPS } from './overlaps.ts';

const WEEK = '2026-07-10';
const records = demoRecords('2026-07-17');
const ctx = analysisContext(records, WEEK, null);
const sent = new Set(['ledger', 'concerns', 'wishes', 'fourChiefs', 'reviews', 'renovation'] as const);

test('counted by hand for one community: its own checks and those of its compounds, two figures a reading', () => {
  const code = '220113001003';
  const own = ctx.register.compounds.filter((c) => c.community === code);
  const found = burden({ ...ctx, sent }).communities.find((c) => c.code === code);
  const perYear = { weekly: 104, monthly: 24, quarterly: 8, halfYear: 4 };
  const asks = (subject: string, families: ('compoundStar' | 'communityStar' | 'weeklyScore')[]) =>
    families
      .flatMap((f) => ctx.programme.criteria[f])
      .flatMap((c) => c.indicators)
      .filter((i) => {
        const mine = records.weekly.filter((r) => r.subject === subject && r.indicator === i.id && r.week <= WEEK);
        return mine.sort((a, b) => (a.week < b.week ? -1 : 1)).at(-1)?.missing !== 'notApplicable';
      })
      .reduce((sum, i) => sum + perYear[i.cadence], 0);
  const expected = asks(code, ['communityStar', 'weeklyScore']) + own.reduce((n, c) => n + asks(c.id, ['compoundStar']), 0);
  expect(found).toMatchObject({ subjects: 1 + own.length, asked: expected });
});

test('the columns add up: communities and checks count the same figures, and twice is part of all', () => {
  const { communities, checks } = burden({ ...ctx, sent });
  const sum = <R>(rows: readonly R[], of: (r: R) => number) => rows.reduce((n, r) => n + of(r), 0);
  expect(sum(communities, (c) => c.asked)).toBe(sum(checks, (c) => c.asked));
  expect(sum(communities, (c) => c.twice)).toBe(sum(checks, (c) => (c.elsewhere === null ? 0 : c.asked)));
  for (const c of communities) {
    expect(c.twice).toBeLessThan(c.asked);
    expect(c.reported).toBeLessThanOrEqual(c.due);
  }
});

test('what nobody sends elsewhere is not asked for twice', () => {
  const without = burden({ ...ctx, sent: new Set() });
  for (const c of without.checks) if (c.elsewhere !== null) expect('check' in c.elsewhere).toBe(true);
  const known = new Set(Object.values(ctx.programme.criteria).flatMap((f) => f.flatMap((c) => c.indicators.map((i) => i.id))));
  for (const id of DEFAULT_OVERLAPS.byCheck.keys()) expect(known.has(id)).toBe(true);
});
