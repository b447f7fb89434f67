import { describe, expect, test } from 'vitest';
import { pnorm, predictCount, predictProp } from '../statistics/index.ts';
import { countLimits, shareLimits } from './exactLimits.ts';
import { drawnSeries, ordinary } from './fixture.ts';
import { weeklyPoints } from './points.ts';
import { baselineAt, processOf } from './process.ts';
import { drifts, lastMark, marks } from './signals.ts';

const process = (text: string, measure: 'share' | 'count' | 'score' = 'share') => {
  const s = drawnSeries(text, {}, measure);
  return processOf(s, baselineAt(s, ordinary(s.x.length), s.x.length - 1).indices);
};

describe('exact limits', () => {
  test.each([
    [176, 200, 9, 1],
    [60, 200, 14, 1],
    [199, 200, 4, 1],
    [1600, 2000, 150, 2.5],
  ])('a share: %i of %i, %i now: what lies outside is rarer than three deviations, the limit itself is not', (X, N, n, phi) => {
    const { lo, nearLo, nearHi, hi } = shareLimits(X, N, n, phi);
    const lower = (share: number) => predictProp(X, N, Math.round(share * n), n, phi).lower;
    const upper = (share: number) => predictProp(X, N, Math.round(share * n), n, phi).upper;
    for (const [limit, chance, z] of [
      [lo, lower, 3],
      [nearLo, lower, 2],
    ] as const) {
      if (limit === null) expect(lower(0)).toBeGreaterThanOrEqual(pnorm(-z));
      else {
        expect(chance(limit)).toBeGreaterThanOrEqual(pnorm(-z));
        expect(chance(limit - 1 / n)).toBeLessThan(pnorm(-z));
      }
    }
    for (const [limit, z] of [
      [hi, 3],
      [nearHi, 2],
    ] as const) {
      if (limit === null) expect(upper(1)).toBeGreaterThanOrEqual(pnorm(-z));
      else {
        expect(upper(limit)).toBeGreaterThanOrEqual(pnorm(-z));
        expect(upper(limit + 1 / n)).toBeLessThan(pnorm(-z));
      }
    }
  });
  test.each([
    [10, 24, 1, 1],
    [190, 24, 1, 1],
    [3, 12, 0.4, 1.6],
  ])('a count: %i over %f, %f now', (k, E, e, phi) => {
    const { lo, hi, nearHi } = countLimits(k, E, e, phi);
    const upper = (rate: number) => predictCount(k, E, Math.round(rate * e), e, phi).upper;
    expect(upper(hi as number)).toBeGreaterThanOrEqual(pnorm(-3));
    expect(upper((hi as number) + 1 / e)).toBeLessThan(pnorm(-3));
    expect(upper(nearHi as number)).toBeGreaterThanOrEqual(pnorm(-2));
    expect(upper((nearHi as number) + 1 / e)).toBeLessThan(pnorm(-2));
    const lower = (y: number) => predictCount(k, E, y, e, phi).lower;
    if (lo === null) expect(lower(0)).toBeGreaterThanOrEqual(pnorm(-3));
    else expect(lower(Math.round(lo * e) - 1)).toBeLessThan(pnorm(-3));
  });
  test('with thousands of cases the limits are those of the normal curve, and no number runs out', () => {
    const { lo, hi } = shareLimits(8_000_000, 10_000_000, 20_000, 1);
    const spread = 3 * Math.sqrt((0.8 * 0.2) / 20_000);
    expect(lo).toBeCloseTo(0.8 - spread, 3);
    expect(hi).toBeCloseTo(0.8 + spread, 3);
  });
});

describe('which chart', () => {
  test.each([
    ['8/10 7/10 9/10 8/10*9', 'share', 'share'],
    ['160/200 120/200 190/200 110/200 185/200 130/200 195/200 140/200 190/200 120/200 180/200 150/200', 'share', 'laneyShare'],
    ['160/200 165/200 158/200 162/200 159/200 163/200 160/200 161/200 164/200 157/200 160/200 162/200', 'share', 'share'],
    ['12/1 11/1 14/1 9/1 12/1 13/1 10/1 12/1 11/1 12/1 9/1 15/1', 'count', 'u'],
    ['40/1 8/1 35/1 5/1 44/1 9/1 38/1 7/1 41/1 6/1 39/1 8/1', 'count', 'laneyU'],
    ['3/1 2/1 4/1 1/1 3/1 2/1*7', 'count', 'count'],
    ['0/1*5 1/1 0/1*6', 'count', 'count4'],
    ['71/1 72/1 70/1 73/1 71/1*8', 'score', 'xmr'],
    ['7.5/10 8/10 7/10 8.5/10*9', 'share', 'xmr'],
  ] as const)('%s as %s is drawn as %s', (text, measure, kind) => {
    expect(process(text, measure).kind).toBe(kind);
  });
  test("a score has NIST's limits; beyond what a score can be there is none", () => {
    const p = process('49.6/1 47.6/1 49.9/1 51.3/1 47.8/1 51.2/1 52.6/1 52.4/1 53.6/1 52.1/1', 'score');
    expect(p.center).toBeCloseTo(50.81, 10);
    expect(p.limits(1).hi).toBeCloseTo(55.8049, 4);
    expect(p.limits(1).lo).toBeCloseTo(45.8151, 4);
    const high = process('99/1 97/1 99/1 98/1 99/1 96/1 99/1 98/1 99/1 97/1 98/1 99/1', 'score');
    expect(high.limits(1).hi).toBeNull();
    expect(high.limits(1).lo).toBeGreaterThan(90);
  });
  test('weeks that vary more than chance count for less', () => {
    expect(process('10/10 5/10 10/10 4/10 10/10 5/10 10/10 6/10 10/10 5/10 10/10 5/10').phi).toBeGreaterThan(2);
    expect(process('8/10*12').phi).toBe(1);
  });
});

describe('rules on limits of their own', () => {
  const s = drawnSeries('18/20 17/20 18/20 19/20 17/20 18/20 18/20 17/20 19/20 18/20 17/20 18/20*13 3/4 11/20 18/20');
  const p = processOf(s, baselineAt(s, ordinary(s.x.length), s.x.length - 1).indices);
  const points = weeklyPoints(s);
  test('the same share is ordinary of four and outside of twenty', () => {
    expect(
      marks(points, p, true)
        .map((m) => m.rule)
        .slice(-3),
    ).toEqual([0, 1, 0]);
    expect(marks(points, p, true).at(-2)).toEqual({ rule: 1, side: -1 });
    expect(marks(points, p, false).at(-2)?.rule).toBe(0);
  });
  test('a week by itself is marked as in the whole chart that ends with it', () => {
    for (const text of [
      '5/10 6/10 4/10 5/10 6/10 5/10 4/10 6/10 5/10 5/10 6/10 4/10 1/10 4/10 3/10 4/10 3/10 4/10 2/10 4/10 5/10 6/10 7/10 8/10 9/10 10/10',
      '9/10 8/10 . 9/10 10/10 8/10 9/10 . 9/10 8/10 9/10 7/10 6/10 . 5/10 6/10 7/10 2/10 8/10 2/10 9/10 10/10',
    ]) {
      const series = drawnSeries(text);
      const own = processOf(series, baselineAt(series, ordinary(series.x.length), 11).indices);
      const all = weeklyPoints(series);
      all.forEach((_, t) => {
        expect(lastMark(all, t, own, true)).toEqual(marks(all.slice(0, t + 1), own, true).at(-1));
      });
    }
  });
  test('where nearly all weeks are perfect, seven more are no news; seven that are not are', () => {
    const full = drawnSeries(`${'10/10 10/10 10/10 9/10 '.repeat(6)} 10/10*7`);
    const own = processOf(full, baselineAt(full, ordinary(31), 30).indices);
    expect(own.crowded).toBe(1);
    expect(marks(weeklyPoints(full), own, true).map((m) => m.rule)).toEqual(Array(31).fill(0));
    const less = drawnSeries(`${'10/10 10/10 10/10 9/10 '.repeat(6)} 9/10*7`);
    expect(marks(weeklyPoints(less), own, true).at(-1)).toEqual({ rule: 4, side: -1 });
  });
  test('slow drift towards worse is seen, towards better it is not', () => {
    const falling = drawnSeries(`${'8/10 7/10 9/10 '.repeat(8)} 6/10*12`);
    const own = processOf(falling, baselineAt(falling, ordinary(36), 35).indices);
    expect(drifts(weeklyPoints(falling), own, -1).size).toBeGreaterThan(0);
    expect(drifts(weeklyPoints(falling), own, 1).size).toBe(0);
  });
});
