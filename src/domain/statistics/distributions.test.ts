import gammaln from '@stdlib/math-base-special-gammaln';
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import gammaCdf from '@stdlib/stats-base-dists-gamma-cdf';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { expect, test } from 'vitest';
import { chiSquareUpper, lbeta, lgamma, meanSd, pbeta, pgamma, pnorm, qbeta, qgamma, studentUpper } from './distributions.ts';
import { qnorm } from './normalQuantile.ts';

const relative = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(b), 1e-300));
const SHAPES = [0.05, 0.5, 1, 1.5, 2, 7.25, 40, 153.5, 900, 4999];
const SHARES = [1e-12, 1e-6, 0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999, 1 - 1e-9];

test('lgamma agrees with the oracle, also where it is small', () => {
  for (const x of [1e-8, 0.05, 0.5, 0.99, 1, 1.0001, 1.5, 1.9999, 2, 3, 10, 171, 1e4, 1e8])
    expect(Math.abs(lgamma(x) - gammaln(x)), `${x}`).toBeLessThan(2e-13 * Math.max(1, Math.abs(gammaln(x))));
  expect(lgamma(-1)).toBeNaN();
});

test('lbeta keeps its digits when one argument is huge', () => {
  // B(a, 1) = 1 / a exactly.
  for (const a of [1, 50, 5e3, 1e6, 1e9])
    expect(Math.abs(lbeta(a, 1) + Math.log(a))).toBeLessThan(1e-12 * Math.max(1, Math.log(a)));
});

test('pbeta to 1e-9, both tails', () => {
  for (const a of SHAPES)
    for (const b of SHAPES)
      for (const x of SHARES) {
        const want = betaCdf(x, a, b);
        if (want > 1e-290 && want < 1) expect(relative(pbeta(x, a, b), want), `I_${x}(${a}, ${b})`).toBeLessThan(1e-9);
        const mirrored = betaCdf(1 - x, b, a);
        if (mirrored > 1e-290 && x <= 0.5 && x > 1e-5)
          expect(relative(pbeta(x, a, b, { upper: true }), mirrored), `1 - I_${x}(${a}, ${b})`).toBeLessThan(1e-9);
      }
  expect(pbeta(0.5, 0, 1)).toBeNaN();
  expect([pbeta(-1, 2, 2), pbeta(2, 2, 2)]).toEqual([0, 1]);
});

test('qbeta to 1e-8, and back', () => {
  for (const a of SHAPES.slice(1))
    for (const b of SHAPES.slice(1))
      for (const p of [1e-6, 0.025, 0.05, 0.5, 0.95, 0.975, 1 - 1e-6]) {
        const x = qbeta(p, a, b);
        expect(relative(x, betaQuantile(p, a, b)), `q(${p}; ${a}, ${b})`).toBeLessThan(1e-8);
      }
  expect([qbeta(0, 2, 3), qbeta(1, 2, 3)]).toEqual([0, 1]);
  expect(qbeta(1.1, 2, 3)).toBeNaN();
});

test('pgamma and qgamma to 1e-9', () => {
  for (const a of SHAPES)
    for (const x of [1e-3, 0.1, 0.9, 1, 3, 20, 160, 1000]) {
      const want = gammaCdf(x, a, 1);
      if (want > 1e-290) expect(relative(pgamma(x, a), want), `P(${a}, ${x})`).toBeLessThan(1e-9);
    }
  // The oracle is 1e-5 off here; the exact sum of 4,999 Poisson terms in 60 decimals is the judge.
  expect(relative(pgamma(5200, 4999), 0.9975253872671137)).toBeLessThan(1e-12);
  for (const a of [900, 4999])
    for (const p of [1e-6, 0.5, 0.999999]) expect(relative(pgamma(qgamma(p, a), a), p)).toBeLessThan(1e-10);
  for (const a of SHAPES.slice(1, -2))
    for (const p of [1e-6, 0.025, 0.5, 0.975, 0.999999])
      expect(relative(qgamma(p, a), gammaQuantile(p, a, 1)), `q(${p}; ${a})`).toBeLessThan(1e-8);
});

test('the normal distribution: tails keep their digits', () => {
  for (const z of [-37, -8, -6, -1.96, -0.3, 0, 0.3, 1.5, 5])
    expect(relative(pnorm(z), normalCdf(z, 0, 1)), `${z}`).toBeLessThan(1e-9);
  expect(relative(pnorm(9, { upper: true }), normalCdf(-9, 0, 1))).toBeLessThan(1e-9);
  for (const p of [1e-300, 1e-20, 1e-6, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999, 1 - 1e-12])
    if (Number.isFinite(normalQuantile(p, 0, 1)) && p > 1e-15)
      expect(relative(qnorm(p), normalQuantile(p, 0, 1) || 0), `${p}`).toBeLessThan(1e-9);
  expect(qnorm(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(qnorm(0.999)).toBeCloseTo(3.090232306167813, 13);
  expect(pnorm(qnorm(1e-200)) / 1e-200).toBeCloseTo(1, 9);
});

test("chi-square and Student's tails", () => {
  expect(chiSquareUpper(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
  expect(chiSquareUpper(53.4336, 4)).toBeLessThan(1e-9);
  for (const [t, df] of [
    [2.262157, 9],
    [-1.3, 14.03],
    [6, 3.5],
  ] as const)
    expect(relative(studentUpper(t, df), tCdf(-t, df))).toBeLessThan(1e-9);
});

test('mean and deviation by two passes: hard data keep their digits (NIST StRD NumAcc)', () => {
  const numAcc3 = [1000000.2, ...Array.from({ length: 500 }, () => [1000000.1, 1000000.3]).flat()];
  expect(meanSd(numAcc3).mean).toBeCloseTo(1000000.2, 8);
  expect(meanSd(numAcc3).sd).toBeCloseTo(0.1, 8);
  const numAcc4 = [10000000.2, ...Array.from({ length: 500 }, () => [10000000.1, 10000000.3]).flat()];
  expect(meanSd(numAcc4).sd).toBeCloseTo(0.1, 7);
  expect(meanSd([4])).toEqual({ mean: 4, sd: Number.NaN });
});
