import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// Newcombe 1998, Statistics in Medicine 17:857, table I, method 3 (score without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('published interval of %i of %i', (x, n, low, high) => {
  const interval = wilson(x, n);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('the ends are exact, nothing of nothing is null', () => {
  expect(wilson(0, 50)?.low).toBe(0);
  expect(wilson(50, 50)?.high).toBe(1);
  expect(wilson(0, 0)).toBeNull();
  expect(wilson(3, 2)).toBeNull();
});
