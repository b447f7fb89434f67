import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assurance,
  bbFit,
  bh,
  competitionRanks,
  composite,
  countRanks,
  cusum,
  earnedSchedule,
  earnedValue,
  forecast,
  funnel,
  gpFit,
  heterogeneity,
  holm,
  jointRanks,
  judgeZ,
  laney,
  mogstadRanks,
  overdispersion,
  pbeta,
  pChart,
  poissonExact,
  predictCount,
  predictMean,
  predictProp,
  qnorm,
  rankPosterior,
  rules,
  shrink,
  topSet,
  trimmed,
  uChart,
  weightRobustness,
  wilson,
  xmr,
  Z95,
} from './index.ts';

describe('intervals', () => {
  test.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('Wilson %i of %i', (x, n, lo, hi) => {
    expect(wilson(x, n)?.lo).toBeCloseTo(lo, 4);
    expect(wilson(x, n)?.hi).toBeCloseTo(hi, 4);
  });
  test('nothing surveyed is no interval, none and all are exact ends', () => {
    expect(Z95).toBeCloseTo(qnorm(0.975), 14);
    expect(wilson(0, 0)).toBeNull();
    expect(wilson(3, 2)).toBeNull();
    expect(wilson(0, 9)?.lo).toBe(0);
    expect(wilson(9, 9)?.hi).toBe(1);
  });
  test.each([
    // Garwood's limits as tabulated.
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('exact Poisson %i', (y, lo, hi) => {
    expect(poissonExact(y).lo).toBeCloseTo(lo, 3);
    expect(poissonExact(y).hi).toBeCloseTo(hi, 3);
  });
});

describe('several tests at once', () => {
  // The fifteen p-values of Benjamini and Hochberg 1995, section 3.
  const P = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  test("the authors' own example: four are rejected by the rate, three by Bonferroni's kin", () => {
    expect(bh(P, 0.05).filter(Boolean)).toHaveLength(4);
    expect(holm(P, 0.05).filter(Boolean)).toHaveLength(3);
  });
  test('order does not matter, a larger rate rejects no fewer, NaN is never rejected', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (p) => {
        const kept = bh(p, 0.05);
        const reversed = bh([...p].reverse(), 0.05).reverse();
        expect(reversed.filter(Boolean)).toHaveLength(kept.filter(Boolean).length);
        for (const [i, wide] of bh(p, 0.2).entries()) expect(wide || !kept[i]).toBe(true);
        expect(bh([...p, Number.NaN], 0.05).at(-1)).toBe(false);
      }),
    );
  });
});

describe('shrinkage and the gate', () => {
  const x = [19, 45, 88, 160, 240, 30, 75, 52, 110, 17];
  const n = [20, 52, 100, 190, 300, 40, 90, 60, 121, 25];
  test('the fit is the maximum: no neighbour is likelier', () => {
    const fit = bbFit(x, n);
    expect(fit.bounded).toBe(false);
    expect(fit.mu).toBeGreaterThan(0.8);
    expect(fit.mu).toBeLessThan(0.9);
    const again = bbFit([...x].reverse(), [...n].reverse());
    expect(again.mu).toBeCloseTo(fit.mu, 7);
    expect(again.M / fit.M).toBeCloseTo(1, 5);
  });
  test('equal shares run to the bound and say so; few units take the precision as given', () => {
    expect(bbFit(Array(10).fill(8), Array(10).fill(10)).bounded).toBe(true);
    expect(bbFit(Array(10).fill(0), Array(10).fill(10)).bounded).toBe(true);
    expect(bbFit([3, 4], [5, 6]).M).toBe(50);
    expect(bbFit([3, 4], [5, 6], { M: 80 }).M).toBe(80);
  });
  test('one success more never lowers the shrunk value, and its interval holds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        (size, k, a, b) => {
          const hits = k % size;
          const [less, more] = [shrink(hits, size, a, b), shrink(hits + 1, size, a, b)];
          expect(more.m).toBeGreaterThan(less.m);
          expect(less.lo).toBeLessThanOrEqual(less.m);
          expect(less.hi).toBeGreaterThanOrEqual(less.m);
        },
      ),
      { numRuns: 60 },
    );
  });
  test('rates: the prior mean lies among the rates', () => {
    const fit = gpFit([2, 5, 9, 1, 12, 4, 7, 3], [1.2, 2, 3.1, 0.8, 2.5, 1.9, 2.2, 2.4]);
    expect(fit.mu).toBeGreaterThan(1.2);
    expect(fit.mu).toBeLessThan(4.8);
  });
  test('the gate: equal shares have Q = 0; a known two by two table gives its chi-square', () => {
    expect(heterogeneity([5, 10], [10, 20])).toEqual({ Q: 0, df: 1, p: 1 });
    expect(heterogeneity([0, 0], [5, 5]).p).toBe(1);
    // 20/30 against 10/30: chi-square 6.667, p 0.00982.
    const g = heterogeneity([20, 10], [30, 30]);
    expect(g.Q).toBeCloseTo(6.6667, 4);
    expect(g.p).toBeCloseTo(0.00982, 5);
  });
});

describe('ranks', () => {
  const input = { x: [19, 45, 88, 160, 240, 30, 75, 52, 110, 17], n: [20, 52, 100, 190, 300, 40, 90, 60, 121, 25] };
  test('the same seed gives the same bytes; quantiles are in order; expected ranks sum to what ranks sum to', () => {
    const once = rankPosterior(input, { draws: 800, seed: 7 });
    expect(rankPosterior(input, { draws: 800, seed: 7 })).toEqual(once);
    for (const r of once) {
      expect(r.q05).toBeLessThanOrEqual(r.q25);
      expect(r.q25).toBeLessThanOrEqual(r.q75);
      expect(r.q75).toBeLessThanOrEqual(r.q95);
    }
    expect(once.reduce((s, r) => s + r.er, 0)).toBeCloseTo(55, 9);
    expect(once.reduce((s, r) => s + r.pTop, 0)).toBeCloseTo(3, 9);
  });
  test('ten times the cases narrow the bands', () => {
    const width = (k: number) =>
      rankPosterior({ x: input.x.map((v) => v * k), n: input.n.map((v) => v * k) }, { draws: 1500, seed: 3 }).reduce(
        (s, r) => s + r.q95 - r.q05,
        0,
      );
    expect(width(10)).toBeLessThan(width(1));
  });
  test('down is up turned round', () => {
    const draws = [
      [1, 2, 3],
      [1, 3, 2],
    ];
    expect(rankPosterior(draws, { better: 'down' })[0]?.er).toBe(1);
    expect(rankPosterior(draws)[0]?.er).toBe(3);
  });
  test('ties share a place and the next is skipped', () => {
    expect(competitionRanks([9, 8, 7, 7, 6])).toEqual([1, 2, 3, 3, 5]);
    expect(competitionRanks([9, 8, 7, 7, 6], { better: 'down' })).toEqual([5, 4, 2, 2, 1]);
  });
  test('joint region: wide errors say nothing, none say all, and the place lies within', () => {
    expect(jointRanks([1, 2, 3], [9, 9, 9])).toEqual([
      { low: 1, high: 3 },
      { low: 1, high: 3 },
      { low: 1, high: 3 },
    ]);
    expect(jointRanks([1, 2, 3], [0.01, 0.01, 0.01])).toEqual([
      { low: 3, high: 3 },
      { low: 2, high: 2 },
      { low: 1, high: 1 },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 20, noNaN: true })), {
          minLength: 2,
          maxLength: 20,
        }),
        (units) => {
          const est = units.map((u) => u[0]);
          const bounds = jointRanks(
            est,
            units.map((u) => u[1]),
          );
          competitionRanks(est).forEach((place, i) => {
            expect(bounds[i]?.low).toBeLessThanOrEqual(place);
            expect(bounds[i]?.high).toBeGreaterThanOrEqual(place);
          });
        },
      ),
    );
  });
});

describe('funnel', () => {
  test('limits narrow with n and never leave 0..1; no over-dispersion is exactly none', () => {
    const small = funnel(0.85, 20);
    expect(small.hi998).toBe(1);
    expect(funnel(0.85, 600).lo95).toBeGreaterThan(small.lo95);
    expect(funnel(0.5, 100).lo95).toBeCloseTo(0.5 - 1.959963984540054 * 0.05, 12);
    expect(overdispersion([50, 50, 50, 50], [100, 100, 100, 100])).toEqual({ phi: 0, tau2: 0 });
    expect(overdispersion([10, 90, 20, 80, 50, 50], Array(6).fill(100)).tau2).toBeGreaterThan(0);
  });
});

describe('process charts', () => {
  // NIST/SEMATECH e-Handbook 6.3.2.2: individuals and moving ranges.
  const NIST = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  test("NIST's flowrate example", () => {
    const l = xmr(NIST, { screen: false });
    expect(l.mean).toBeCloseTo(50.81, 2);
    expect(l.mrBar).toBeCloseTo(1.8778, 4);
    expect(l.hi).toBeCloseTo(55.8049, 4);
    expect(l.lo).toBeCloseTo(45.8151, 4);
    expect(xmr(NIST, { screen: false, constant: 3 / 1.128 }).hi).toBeCloseTo(55.8041, 4);
  });
  test('a missing week is no moving range', () => {
    expect(xmr([1, 2, null, 10, 11], { screen: false }).mrBar).toBe(1);
  });
  const limits = { mean: 0, lo: -3, hi: 3 };
  test('each rule by itself, and which points it marks', () => {
    expect(rules([0.5, -0.5, 3.1, -0.4], limits)).toEqual([0, 0, 1, 0]);
    expect(rules([-0.6, -0.4, -0.2, 0.1, 0.3, 0.5, 0.7], limits)).toEqual(Array(7).fill(2));
    expect(rules([-0.6, -0.4, -0.4, 0.1, 0.3, 0.5, 0.7], limits)).toEqual(Array(7).fill(0));
    expect(rules([-1, 2.5, 0.5, 2.2, -1], limits)).toEqual([0, 3, 0, 3, 0]);
    expect(rules([-1, 2.5, -0.5, 2.2, -1], limits)).toEqual(Array(5).fill(0));
    expect(rules([0.4, 0.3, 0.5, 0.2, 0.6, 0.1, 0.3], limits)).toEqual(Array(7).fill(4));
    expect(rules([0.4, 0.3, 0.5, 0, 0.6, 0.1, 0.3], limits)).toEqual(Array(7).fill(0));
  });
  test('a missing week breaks a trend and pauses a run', () => {
    expect(rules([0.1, 0.2, 0.3, null, 0.4, 0.5, 0.6, 0.7], limits)).toEqual([4, 4, 4, 0, 4, 4, 4, 4]);
  });
  test('assurance by direction', () => {
    expect(assurance({ lo: 80, hi: 90 }, 75, 'up')).toBe('pass');
    expect(assurance({ lo: 80, hi: 90 }, 95, 'up')).toBe('fail');
    expect(assurance({ lo: 80, hi: 90 }, 95, 'down')).toBe('pass');
    expect(assurance({ lo: 80, hi: 90 }, 85, 'up')).toBe('varies');
    expect(assurance({ lo: 80, hi: 90 }, 75, 'neutral')).toBeNull();
  });
  test('limits follow the size of the point', () => {
    const p = pChart([10, 20], [100, 400]);
    expect(p.center).toBeCloseTo(0.06, 12);
    expect(p.hi[0]).toBeCloseTo(0.06 + 3 * Math.sqrt((0.06 * 0.94) / 100), 12);
    expect(uChart([4, 8], [2, 4]).center).toBe(2);
    const l = laney([10, 22, 9, 25, 12], [100, 100, 100, 100, 100]);
    expect(l.sigmaZ).toBeGreaterThan(1);
    expect(l.hi[0]).toBeGreaterThan(pChart([10, 22, 9, 25, 12], Array(5).fill(100)).hi[0] as number);
  });
  test('drift: strictly above h signals, and a signal starts anew', () => {
    // NIST 6.3.2.3 uses k = 0.5 too: sums grow by z - k.
    expect(cusum([1.5, 1.5, 1.5, 1.5, 1.5, 1.5]).up).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cusum([1.5, 1.5, 1.5, 1.5, 1.5, 1.5]).signals).toEqual([5]);
    expect(cusum([1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5]).up.at(-1)).toBe(1);
    expect(cusum([-3, -3, -3]).down).toEqual([2.5, 5, 7.5]);
  });
});

describe('exact predictive tails', () => {
  test('a count against a long baseline is a Poisson tail; nothing seen is no surprise upward', () => {
    expect(predictCount(2_000_000, 1_000_000, 5, 1).upper).toBeCloseTo(1 - Math.exp(-2) * (1 + 2 + 2 + 8 / 6 + 16 / 24), 4);
    expect(predictCount(10, 5, 0, 1).upper).toBe(1);
    expect(predictCount(10, 0, 1, 1).upper).toBeNaN();
  });
  test('both tails of a count overlap in the value seen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (k, E, y) => {
          const { upper, lower } = predictCount(k, E, y, 1);
          expect(upper + lower).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(predictCount(k, E, y + 1, 1).upper).toBeLessThanOrEqual(upper + 1e-12);
        },
      ),
    );
  });
  test('a share: beta-binomial sums to one, and a share of one case is the prior mean', () => {
    expect(predictProp(8, 10, 1, 1).upper).toBeCloseTo(8.5 / 11, 12);
    const { upper, lower } = predictProp(40, 50, 6, 9);
    expect(upper + lower).toBeGreaterThan(1);
    expect(predictProp(40, 50, 6, 0).upper).toBeNaN();
    // More variation than chance makes the same week less of a surprise.
    expect(predictProp(400, 500, 2, 9, 4).lower).toBeGreaterThan(predictProp(400, 500, 2, 9).lower);
  });
  test('a mean: the middle is even odds, further out is rarer', () => {
    const baseline = { mean: 10, mrBar: 1.128, n: 24 };
    expect(predictMean([10], baseline).upper).toBeCloseTo(0.5, 12);
    expect(predictMean([8], baseline).lower).toBeLessThan(predictMean([9], baseline).lower);
    expect(predictMean([9, 9, 9, 9], baseline).lower).toBeLessThan(predictMean([9], baseline).lower);
    expect(predictMean([9], baseline).df).toBeCloseTo(14.03, 12);
  });
  test("the paper's negative binomial identity", () => {
    // P(Y <= y) = 1 - I_u(y + 1, k + 1/2).
    expect(predictCount(7, 4, 3, 1).lower).toBeCloseTo(1 - pbeta(1 / 5, 4, 7.5), 12);
  });
});

describe('contest and works', () => {
  test('marks: extremes dropped from four on, the closest pair of three, half-up once', () => {
    expect(trimmed([9, 8, 7, 10])).toBe(8.5);
    expect(trimmed([9, 8.5, 6])).toBe(8.75);
    expect(trimmed([8, 9, 10])).toBe(9.5);
    expect(trimmed([90, null, 91])).toBe(90.5);
    expect(trimmed([90, null])).toBeNull();
    expect(trimmed([9, 9, 9, null, 9])).toBe(9);
    // 91.005 lies under its binary neighbour: half-up must not slip.
    expect(trimmed([91, 91.01, 80, 99])).toBe(91.01);
  });
  test("earned schedule: Lipke's point between two weeks, and a late job does not end on time", () => {
    expect(earnedSchedule([10, 30, 60, 100], 45, 3)).toEqual({ es: 2.5, spiT: 2.5 / 3, svT: -0.5 });
    expect(earnedSchedule([10, 30, 60, 100], 100, 6).spiT).toBeCloseTo(4 / 6, 12);
    expect(earnedSchedule([10, 30, 60, 100], 0, 2).es).toBe(0);
  });
  test('money', () => {
    expect(earnedValue({ pv: 50, ev: 40, ac: 60, bac: 200 })).toEqual({ sv: -10, cv: -20, spi: 0.8, cpi: 40 / 60, eac: 300 });
  });
});

describe('claims about ranks', () => {
  const est = [0, 1, 2, 10];
  test('clear gaps are claimed, noise is not; what holds for all is never narrower than what holds for one', () => {
    expect(mogstadRanks(est, Array(4).fill(0.001), { draws: 500 })).toEqual([
      { low: 4, high: 4 },
      { low: 3, high: 3 },
      { low: 2, high: 2 },
      { low: 1, high: 1 },
    ]);
    expect(mogstadRanks(est, Array(4).fill(50), { draws: 500 })).toEqual(Array(4).fill({ low: 1, high: 4 }));
    const se = [0.6, 0.6, 0.6, 0.6];
    const one = mogstadRanks(est, se, { draws: 2000 });
    const all = mogstadRanks(est, se, { draws: 2000, kind: 'simultaneous' });
    for (const [i, b] of all.entries()) expect(b.high - b.low).toBeGreaterThanOrEqual((one[i]?.high ?? 0) - (one[i]?.low ?? 0));
    expect(one[3]).toEqual({ low: 1, high: 1 });
  });
  test('step-down: once the far one is settled the near ones have an easier test', () => {
    const out = mogstadRanks([0, 3.05, 100], [1, 1, 1], { kind: 'simultaneous', draws: 4000, alpha: 0.05 });
    expect(out[2]).toEqual({ low: 1, high: 1 });
  });
  test('the best m: settled units alone, or all that may be', () => {
    expect(topSet(est, Array(4).fill(0.001), 1, { draws: 500 })).toEqual([3]);
    expect(topSet(est, Array(4).fill(50), 1, { draws: 500 })).toEqual([0, 1, 2, 3]);
    expect(topSet(est, Array(4).fill(0.001), 1, { draws: 500, better: 'down' })).toEqual([0]);
  });
  test('counts by exact tests', () => {
    expect(countRanks([100, 10, 1])).toEqual([
      { low: 1, high: 1 },
      { low: 2, high: 2 },
      { low: 3, high: 3 },
    ]);
    expect(countRanks([5, 6, 7])).toEqual(Array(3).fill({ low: 1, high: 3 }));
    expect(countRanks([0, 0])).toEqual(Array(2).fill({ low: 1, high: 2 }));
  });
});

describe('scores of several criteria', () => {
  test("a missing score's weight is spread; nothing reported is no score", () => {
    expect(composite([80, null, 60], [0.5, 0.25, 0.25])).toBeCloseTo((0.5 * 80 + 0.25 * 60) / 0.75, 12);
    expect(composite([null, null], [1, 1])).toBeNull();
  });
  test('a clear leader stays first under any weights; equal criteria do not depend on them', () => {
    const r = weightRobustness(
      [
        [90, 95],
        [50, 40],
        [60, 70],
      ],
      [0.5, 0.5],
      { draws: 400 },
    );
    expect(r.leaderStays).toBe(1);
    expect(r.rBar).toBe(0);
    expect(r.units[0]).toEqual({ low: 1, high: 1 });
    const close = weightRobustness(
      [
        [90, 60],
        [60, 90],
      ],
      [0.5, 0.5],
      { draws: 400 },
    );
    expect(close.rBar).toBeGreaterThan(0);
    expect(close.without).toHaveLength(2);
  });
});

describe('panels and forecasts', () => {
  test('a strict judge and a mild one meet in the middle; an absent mark stays absent', () => {
    const z = judgeZ([
      [90, 70],
      [80, 60],
      [70, 50],
      [85, 65],
      [75, null],
    ]);
    expect(z[0]?.[0]).toBeCloseTo((z[0]?.[1] as number) + ((z[0]?.[0] as number) - (z[0]?.[1] as number)), 12);
    expect(z[4]?.[1]).toBeNull();
    expect(Math.abs((z[0]?.[0] as number) - (z[0]?.[1] as number))).toBeLessThan(20);
  });
  test('weeks to go: in order, the same every time, fewer for a faster pace, none for a plan that is earned', () => {
    const slow = forecast({ weeks: 20, earned: 10 }, [0.5, 0.6, 0.4, 0.5], { left: 15 });
    expect(slow.p10).toBeLessThanOrEqual(slow.p50);
    expect(slow.p50).toBeLessThanOrEqual(slow.p80);
    expect(slow.p80).toBeLessThanOrEqual(slow.p90);
    expect(forecast({ weeks: 20, earned: 10 }, [0.5, 0.6, 0.4, 0.5], { left: 15 })).toEqual(slow);
    const fast = forecast({ weeks: 20, earned: 10 }, [1.2, 1.1, 1.3, 1.2], { left: 15 });
    expect(fast.p50).toBeLessThan(slow.p50);
    expect(fast.pInWindow).toBeGreaterThan(slow.pInWindow);
    expect(forecast({ weeks: 20, earned: 20 }, [1, 1, 1], { left: 0 })).toEqual({ p10: 0, p50: 0, p80: 0, p90: 0, pInWindow: 1 });
  });
});
