import { describe, expect, test } from 'vitest';
import {
  bh,
  cusum,
  funnel,
  holm,
  laney,
  meanSd,
  pChart,
  poissonExact,
  predictCount,
  predictMean,
  predictProp,
  rules,
  uChart,
  wilson,
  xmr,
} from './index.ts';

describe('process charts against printed numbers', () => {
  // NIST/SEMATECH e-Handbook 6.3.2.3: target 325, k 0.3175, h 4.1959.
  const NIST = [
    324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525, 325.225, 324.6, 324.625, 325.15, 328.325, 327.25,
    327.825, 328.5, 326.675, 327.775, 326.875, 328.35,
  ];
  test("NIST's sums of drift, which do not start anew, and the first signal at 14", () => {
    const { up, down, signals } = cusum(
      NIST.map((x) => x - 325),
      0.3175,
      4.1959,
      { reset: false },
    );
    const printed = [0, 0, 0, 0, 0.03, 0, 0, 0, 0, 0, 0, 0, 3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16, 19.04];
    printed.forEach((v, i) => {
      expect(Math.abs((up[i] as number) - v), `sum ${i + 1}`).toBeLessThan(0.015);
    });
    expect(Math.max(...down.slice(0, 3))).toBeLessThan(0.015);
    expect(signals[0]).toBe(13);
  });
  // NIST 6.3.3.2: defectives of 30 wafers, samples of 50.
  const WAFERS = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];
  test("NIST's p-chart of wafers", () => {
    const { center, lo, hi } = pChart(WAFERS, Array(30).fill(50));
    expect(center).toBeCloseTo(0.2313, 4);
    expect(hi[0]).toBeCloseTo(0.4102, 4);
    expect(lo[0]).toBeCloseTo(0.0524, 4);
    expect(WAFERS.flatMap((d, i) => (d / 50 > (hi[i] as number) ? [i + 1] : []))).toEqual([15, 23]);
  });
  test("NIST's c-chart of defects per wafer is a u-chart of one unit each", () => {
    const defects = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13];
    const { center, lo, hi } = uChart(defects, Array(25).fill(1));
    expect(center).toBe(16);
    expect([lo[0], hi[0]]).toEqual([4, 28]);
  });
  // Montgomery, Introduction to Statistical Quality Control, has the same numbers as cans of orange juice.
  test("Montgomery's limits, also without the two samples with a cause", () => {
    const kept = WAFERS.filter((_, i) => i !== 14 && i !== 22);
    const { center, lo, hi } = pChart(kept, Array(28).fill(50));
    expect(center).toBeCloseTo(0.215, 4);
    expect(hi[0]).toBeCloseTo(0.3893, 4);
    expect(lo[0]).toBeCloseTo(0.0407, 4);
  });
  test('Laney: with the variation of chance alone the factor is near one; equal weeks shrink it to nothing', () => {
    expect(laney(Array(10).fill(5), Array(10).fill(50)).sigmaZ).toBe(0);
    const wide = laney([1600, 1300, 1700, 1250], Array(4).fill(2000));
    const [p, se] = [5850 / 8000, Math.sqrt((0.73125 * 0.26875) / 2000)];
    expect(wide.center).toBe(p);
    expect(wide.sigmaZ).toBeCloseTo((0.15 + 0.2 + 0.225) / 3 / se / 1.128, 10);
  });
  test('screening: a moving range of 3.267 means or more is left out, once', () => {
    const x = [10, 11, 10, 11, 10, 11, 10, 40, 10, 11, 10, 11];
    const raw = xmr(x, { screen: false });
    expect(raw.mrBar).toBeCloseTo((9 + 60) / 11, 12);
    expect(xmr(x).mrBar).toBe(1);
    expect(xmr(x).mean).toBe(raw.mean);
    expect(xmr(x).mrUpper).toBeCloseTo(3.267, 12);
  });
});

describe('rules as the NHS package has them', () => {
  const limits = { mean: 0, lo: -3, hi: 3 };
  test('rule 3 counts what lies between the near and the outer limit: a point outside is no half of a pair', () => {
    expect(rules([3.5, 2.5, 0.5], limits)).toEqual([1, 0, 0]);
    expect(rules([2.5, 2.6, 3.5], limits)).toEqual([3, 3, 1]);
    expect(rules([2.5, 0.5, 2.5], limits)).toEqual([3, 0, 3]);
    expect(rules([3, 3, 1], limits)).toEqual([3, 3, 0]);
    expect(rules([2, 2, 1], limits)).toEqual([0, 0, 0]);
  });
  test('ptd_seven_point_trend(c(2, 1:7, 3)) and its mirror', () => {
    const wide = { mean: 4, lo: -100, hi: 100 };
    expect(rules([2, 1, 2, 3, 4, 5, 6, 7, 3], wide)).toEqual([0, 2, 2, 2, 2, 2, 2, 2, 0]);
    expect(rules([2, 7, 6, 5, 4, 3, 2, 1, 3], wide)).toEqual([0, 2, 2, 2, 2, 2, 2, 2, 0]);
    expect(rules([1, 2, 3, 4, 5, 6], wide)).toEqual(Array(6).fill(0));
  });
  test('six on a side are none, seven are all marked, eight too', () => {
    expect(rules([1, 1, 1, 1, 1, 1, -1], limits)).toEqual(Array(7).fill(0));
    expect(rules([-1, 1, 1.1, 1, 1.1, 1, 1.1, 1, 1.1], limits)).toEqual([0, 4, 4, 4, 4, 4, 4, 4, 4]);
  });
  test('of several rules the first: outside, trend, near, run', () => {
    expect(rules([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 3.7], limits)).toEqual([2, 2, 2, 2, 2, 2, 1]);
    expect(rules([0.5, 0.6, 0.5, 0.6, 0.5, 2.5, 2.4], limits)).toEqual([4, 4, 4, 4, 4, 3, 3]);
  });
});

describe('several tests', () => {
  // Benjamini and Hochberg 1995, the fifteen p-values of the thrombolysis study.
  const STUDY = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  test('their own example: four by the false discovery rate, three by Bonferroni and Holm', () => {
    expect(bh(STUDY, 0.05).filter(Boolean)).toHaveLength(4);
    expect(holm(STUDY, 0.05).filter(Boolean)).toHaveLength(3);
  });
  test('step-up: a larger p-value may carry smaller ones that fail by themselves', () => {
    expect(bh([0.04, 0.045, 0.05], 0.05)).toEqual([true, true, true]);
    expect(bh([0.01, 0.04, 0.06], 0.05)).toEqual([true, false, false]);
    expect(bh([], 0.05)).toEqual([]);
    expect(bh([Number.NaN, 0.01], 0.05)).toEqual([false, true]);
  });
});

describe('exact predictive tails', () => {
  /** Beta-binomial by adding every term, for small numbers. */
  const terms = (a: number, b: number, n: number) => {
    const mass: number[] = [];
    let m = 1;
    for (let i = 0; i < n; i++) m *= (b + i) / (a + b + i);
    for (let i = 0; i <= n; i++) {
      mass.push(m);
      m *= ((n - i) * (a + i)) / ((i + 1) * (b + n - i - 1));
    }
    return mass;
  };
  test('a share equals the sum of its terms, tail by tail', () => {
    for (const [X, N, n] of [
      [40, 50, 9],
      [0, 30, 5],
      [30, 30, 12],
      [7, 200, 40],
    ] as const) {
      const mass = terms(X + 0.5, N - X + 0.5, n);
      for (let y = 0; y <= n; y++) {
        const { upper, lower } = predictProp(X, N, y, n);
        expect(upper).toBeCloseTo(
          mass.slice(y).reduce((s, m) => s + m, 0),
          12,
        );
        expect(lower).toBeCloseTo(
          mass.slice(0, y + 1).reduce((s, m) => s + m, 0),
          12,
        );
      }
    }
  });
  test('tails that can hardly be told from nothing keep their digits, and the other tail is one', () => {
    const far = predictProp(9000, 10_000, 650, 1000);
    expect(far.lower).toBeGreaterThan(0);
    expect(far.lower).toBeLessThan(1e-60);
    expect(far.upper).toBe(1);
    expect(predictProp(9000, 10_000, 0, 50_000)).toEqual({ upper: 1, lower: expect.any(Number) });
  });
  test('all of one kind so far: the next is a miss with chance 1/2 in n + 1', () => {
    // Jeffreys: (1/2) / (N + 1).
    expect(predictProp(24, 24, 0, 1).lower).toBeCloseTo(0.5 / 25, 14);
    expect(predictCount(0, 24, 1, 1).upper).toBeCloseTo(1 - Math.sqrt(24 / 25), 12);
  });
  test('a measurement that never moved tells nothing of chance', () => {
    expect(predictMean([5], { mean: 4, mrBar: 0, n: 24 }).upper).toBeNaN();
    expect(predictMean([], { mean: 4, mrBar: 1, n: 24 }).lower).toBeNaN();
  });
});

describe('intervals and funnels', () => {
  test.each([
    // Newcombe 1998, table I, score method without continuity correction, as printed.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (x, n, lo, hi) => {
    expect(Number(wilson(x, n)?.lo.toFixed(4))).toBe(lo);
    expect(Number(wilson(x, n)?.hi.toFixed(4))).toBe(hi);
  });
  test('Garwood at 90 % and 99 %', () => {
    expect(poissonExact(10, 0.9).lo).toBeCloseTo(5.4254, 4);
    expect(poissonExact(10, 0.9).hi).toBeCloseTo(16.9622, 4);
    expect(poissonExact(10, 0.99).lo).toBeCloseTo(3.7169, 3);
    expect(poissonExact(10, 0.99).hi).toBeCloseTo(21.3978, 3);
  });
  test('a funnel of a half at a hundred', () => {
    expect(funnel(0.5, 100).hi998).toBeCloseTo(0.5 + 3.090232306167813 * 0.05, 12);
  });
});

describe('mean and deviation', () => {
  // NIST StRD univariate data, certified values.
  test('NumAcc2, NumAcc3 and NumAcc4', () => {
    const alternating = (middle: number, low: number, high: number, pairs: number) => [
      middle,
      ...Array.from({ length: pairs }, () => [low, high]).flat(),
    ];
    for (const [x, mean, sd] of [
      [alternating(1.2, 1.1, 1.3, 500), 1.2, 0.1],
      [alternating(1_000_000.2, 1_000_000.1, 1_000_000.3, 500), 1_000_000.2, 0.1],
      [alternating(10_000_000.2, 10_000_000.1, 10_000_000.3, 500), 10_000_000.2, 0.1],
    ] as const) {
      expect(meanSd(x).mean).toBeCloseTo(mean, 8);
      expect(Math.abs(meanSd(x).sd - sd)).toBeLessThan(1e-8);
    }
  });
});
