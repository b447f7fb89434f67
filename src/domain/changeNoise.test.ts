import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeNoise, NOISE_WEEKS } from './changeNoise.ts';

/** Twelve weeks that move by one each time: mean moving range 1, its upper limit 3.267. */
const STEADY = Array.from({ length: NOISE_WEEKS }, (_, i) => 80 + (i % 2));

test('the limit is 3.267 mean moving ranges, on both sides', () => {
  expect([3.26, 3.28, -3.26, -3.28].map((c) => changeNoise(STEADY, c))).toEqual(['usual', 'unusual', 'usual', 'unusual']);
});

test('what cannot be told is not told: few weeks, a missing one, weeks that never moved, no week before', () => {
  expect(changeNoise(STEADY.slice(1), 9)).toBe('untested');
  expect(changeNoise([...STEADY.slice(1), null], 9)).toBe('untested');
  expect(
    changeNoise(
      STEADY.map(() => 80),
      9,
    ),
  ).toBe('untested');
  expect(changeNoise(STEADY, null)).toBe('untested');
  // Older weeks than those that count change nothing.
  expect(changeNoise([1, 1000, ...STEADY], 3.28)).toBe('unusual');
});

test('the verdict knows no unit: values and change times any factor say the same', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: NOISE_WEEKS, maxLength: NOISE_WEEKS });
  fc.assert(
    fc.property(values, fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(2, 0.5, 4), (weeks, change, factor) => {
      const scaled = changeNoise(
        weeks.map((v) => v * factor),
        change * factor,
      );
      expect(scaled).toBe(changeNoise(weeks, change));
    }),
  );
});
