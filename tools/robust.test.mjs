import { expect, test } from 'vitest';
import { median, theilSen } from './robust.mjs';

test('the median of an even and an odd number of values', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a line is found through a spike, and its interval holds it', () => {
  const points = Array.from({ length: 20 }, (_, i) => [i, 5 + 2 * i + (i === 7 ? 500 : 0)]);
  const { slope, low, high } = theilSen(points);
  expect(slope).toBeCloseTo(2);
  expect(low).toBeLessThanOrEqual(2);
  expect(high).toBeGreaterThanOrEqual(2);
});

test('level noise has an interval around zero', () => {
  const points = Array.from({ length: 24 }, (_, i) => [i, 10 + ((i * 7919) % 13) / 13]);
  const { low, high } = theilSen(points);
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});
