import { expect, test } from 'vitest';
import { batchMean, studentQuantile } from './batchMeans.ts';
import { random } from './random.ts';

test('quantiles of Student as printed in any table', () => {
  expect(studentQuantile(0.05, 1)).toBeCloseTo(6.3138, 3);
  expect(studentQuantile(0.05, 3)).toBeCloseTo(2.3534, 3);
  expect(studentQuantile(0.05, 12)).toBeCloseTo(1.7823, 3);
  expect(studentQuantile(0.025, 30)).toBeCloseTo(2.0423, 3);
});

test('worked by hand: three batches of two, their mean and interval', () => {
  // Batch means 1, 3, 5: mean 3, sd 2, se 2/sqrt(3), t(0.05; 2) = 2.91999.
  const found = batchMean([0, 2, 2, 4, 4, 6], 2);
  expect(found).toMatchObject({ mean: 3, n: 6, batches: 3, df: 2 });
  expect(found?.se).toBeCloseTo(2 / Math.sqrt(3), 12);
  expect(found?.high).toBeCloseTo(3 + (2.91999 * 2) / Math.sqrt(3), 4);
  expect(batchMean([0, 2, 2, 4, 4, 6], 2, { floor: 5 })?.se).toBe(5);
});

test('a short rest joins the batch before it; gaps are left out; two batches tell nothing', () => {
  expect(batchMean([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 9], 4)?.batches).toBe(3);
  expect(batchMean([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 9, 9], 4)?.batches).toBe(4);
  expect(batchMean([1, null, null, null, 2, 3, 4, null], 2)).toMatchObject({ mean: 2.5, n: 4, batches: 3 });
  expect(batchMean([1, 1, 2, 2], 2)).toBeNull();
});

test('of a thousand years whose windows overlap, the interval holds the true mean in about nine of ten', () => {
  const rng = random(20261126);
  let held = 0;
  const YEARS = 1000;
  for (let y = 0; y < YEARS; y++) {
    const noise = Array.from({ length: 55 }, () => rng.normal());
    const shown = Array.from({ length: 52 }, (_, i) => 80 + noise.slice(i, i + 4).reduce((a, b) => a + b, 0) / 4);
    const found = batchMean(shown, 4);
    if (found !== null && found.low <= 80 && found.high >= 80) held += 1;
  }
  // Taken as independent the weeks would hold it in six of ten.
  expect(held / YEARS).toBeGreaterThan(0.85);
  expect(held / YEARS).toBeLessThan(0.96);
});
