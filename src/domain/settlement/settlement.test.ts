import { expect, test } from 'vitest';
import { demoRecords } from '../../../mocks/records.ts';
import { analysisContext } from '../analysis/context.ts';
import type { Decisions } from '../decisions.ts';
import { RULES } from '../fixtures.ts';
import { starSheet } from '../starSheet.ts';
import { against, judged, type YearMean } from './judged.ts';
import { settlement } from './settlement.ts';
import { settlementYear } from './year.ts';

const mean = (m: number, low: number | null, high: number | null, weeks = 28): YearMean => ({
  mean: m,
  low,
  high,
  weeks,
  of: 28,
  batches: 7,
});
const NOTHING: Decisions = {
  docked: new Map(),
  veto: null,
  bonusStar: null,
  bonusPoints: 0,
  deductions: 0,
  adjustments: [],
  official: null,
};
const official = (lit: string[]) => ({ period: '2025', publishedOn: '2026-01-09', lit, bonusStars: 0 }) as Decisions['official'];
const year = settlementYear('2026-07-10');
const unit = (stars: Record<string, YearMean>, S: YearMean, decided: Partial<Decisions> = {}) =>
  judged({
    subject: 'c01',
    rules: RULES,
    decided: { ...NOTHING, ...decided },
    share: 0.9,
    S,
    stars: Object.entries(stars).map(([criterion, m]) => ({ criterion, mean: m })),
  });

test('the year is the weeks whose Friday lies in it, 52 or 53', () => {
  expect(settlementYear('2026-07-10')).toMatchObject({ year: 2026, of: 52, over: false });
  expect(settlementYear('2026-07-10').weeks).toHaveLength(28);
  expect(settlementYear('2026-12-25')).toMatchObject({ of: 52, over: true });
  // 2027 begins on a Friday and has 53 of them.
  expect(settlementYear('2027-12-31')).toMatchObject({ year: 2027, of: 53, over: true });
});

test('a mark at the very edge of an interval is inside: nothing fires by a hair', () => {
  expect(against(mean(82, 80.01, 84), 80)).toBe('over');
  expect(against(mean(82, 80, 84), 80)).toBe('inside');
  expect(against(mean(82, 80.004, 84), 80)).toBe('inside');
  expect(against(mean(78, 76, 79.99), 80)).toBe('under');
  expect(against(mean(78, 76, 80), 80)).toBe('inside');
  expect(against(mean(78, null, null), 80)).toBe('open');
});

test('a star is gained or lost only outside the interval; inside what was published stays', () => {
  const stars = { up: mean(90, 85, 95), down: mean(70, 65, 75), insideLit: mean(81, 77, 85), insideUnlit: mean(79, 75, 83) };
  const found = unit(stars, mean(85, 83, 87), { official: official(['down', 'insideLit']) });
  expect(found.stars.map((s) => [s.criterion, s.fires, s.lit])).toEqual([
    ['up', 'gain', true],
    ['down', 'loss', false],
    ['insideLit', 'inside', true],
    ['insideUnlit', 'inside', false],
  ]);
  expect(found).toMatchObject({ gains: 1, losses: 1, inside: 2, lit: 2 });
  // Without a published result nobody can tell what stays.
  expect(unit(stars, mean(85, 83, 87)).lit).toBeNull();
});

test('a docked star, a veto, too few weeks and a cut inside the interval: each stops what it must, and says why', () => {
  const stars = { a: mean(90, 85, 95), b: mean(90, 85, 95) };
  const docked = unit(stars, mean(90.5, 90.2, 90.9), { docked: new Map([['a', {} as never]]) });
  expect(docked.stars.map((s) => s.fires)).toEqual(['docked', 'gain']);
  expect(unit(stars, mean(85, 83, 87), { veto: {} as never })).toMatchObject({ unsettled: 'veto', grades: null, gains: 0 });
  expect(unit(stars, mean(85, 83, 87, 20)).unsettled).toBe('fewWeeks');
  expect(unit(stars, mean(85, null, null)).unsettled).toBe('shortHistory');
  const eight = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((k) => [k, mean(92, 90, 94)]));
  expect(unit(eight, mean(85, 82, 88)).grades).toEqual({ low: 'four', high: 'four' });
  expect(unit(eight, mean(80.5, 79, 82)).grades).toEqual({ low: 'three', high: 'four' });
});

test('the demo year: every mean is that of the weekly scores shown, and what fires follows from its own interval', () => {
  const records = demoRecords('2026-07-17');
  const ctx = analysisContext(records, '2026-07-10', null);
  const found = settlement(ctx);
  expect(found?.compounds).toHaveLength(30);
  expect(found?.communities).toHaveLength(19);
  expect(found?.streets.reduce((n, s) => n + s.of, 0)).toBe(19);
  const c09 = found?.compounds.find((c) => c.subject === 'c09');
  const shown = year.weeks.flatMap((w) => {
    const { rules, criteria } = ctx.programmeAt(w);
    const { score } = starSheet('c09', criteria.compoundStar, ctx.observations, ctx.decided('c09', w), w, rules);
    return score === null ? [] : [score];
  });
  expect(c09?.S.weeks).toBe(shown.length);
  expect(c09?.S.mean).toBeCloseTo(shown.reduce((a, b) => a + b, 0) / shown.length, 9);
  const stars = [...(found?.compounds ?? []), ...(found?.communities ?? [])].flatMap((u) => u.stars);
  for (const s of stars) {
    if (s.fires === 'gain') expect(s.mean.low).toBeGreaterThan(80);
    if (s.fires === 'loss') expect(s.mean.high).toBeLessThan(80);
  }
  // All of it happens in the demo: a campaign that only ever says one thing shows nothing.
  expect(new Set(stars.map((s) => s.fires)).size).toBeGreaterThanOrEqual(3);
});
