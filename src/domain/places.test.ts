import { expect, test } from 'vitest';
import { atTwoDecimals } from './places.ts';

test('the printed score decides: half up at two decimals, never always up', () => {
  expect(atTwoDecimals(79.995)).toBe(80);
  expect(atTwoDecimals(1.005)).toBe(1.01);
  expect(atTwoDecimals(79.9901)).toBe(79.99);
});
