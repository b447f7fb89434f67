import { expect, test } from 'vitest';
import { demoRecords } from '../../../mocks/records.ts';
import type { FeedName } from '../../contract/envelope.ts';
import { analysisContext } from '../analysis/context.ts';
import { burden } from './burden.ts';
import { DEFAULT_OVERLAPS } from './overlaps.ts';

const WEEK = '2026-07-10';
const records = demoRecords('2026-07-17');
const ctx = analysisContext(records, WEEK, null);
const SLOW = ['councils', 'property', 'links', 'conduct', 'culture', 'contest'] as const;
const sent = new Set(['ledger', 'concerns', 'wishes', 'fourChiefs', 'reviews', 'renovation', ...SLOW] as const);

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

test('a register that is sent takes its checks off both ways; one sent nowhere falls back on the check beside it', () => {
  const twice = (feeds: ReadonlySet<FeedName>) => {
    const found = burden({ ...ctx, sent: feeds }).checks.filter((c) => c.elsewhere !== null);
    return new Map(found.map((c) => [c.indicator, c.elsewhere]));
  };
  const none = twice(new Set());
  const all = twice(new Set([...SLOW, 'readiness']));
  const added = [...all].filter(([id]) => !none.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(added).toEqual([
    ['E3a', { feed: 'contest' }],
    ['E4a', { feed: 'links' }],
    ['E5a', { feed: 'councils' }],
    ['E6a', { feed: 'property' }],
    ['E8b', { feed: 'conduct' }],
    ['G2a', { feed: 'councils' }],
    ['G7a', { feed: 'culture' }],
    ['W5b', { feed: 'links' }],
  ]);
  expect([none.get('E5b'), all.get('E5b')]).toEqual([{ check: 'G2a' }, { feed: 'councils' }]);
  // Two of the five items of the readiness checklist stand in no feed.
  expect(all.has('E1a')).toBe(false);
});
