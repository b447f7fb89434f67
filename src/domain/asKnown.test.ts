import { expect, test } from 'vitest';
import { asKnown } from './asKnown.ts';

const row = (revision: number, recordedAt: string, numerator: number) => ({
  week: '2026-07-03',
  subject: 'c01',
  indicator: 'G1a',
  numerator,
  revision,
  recordedAt,
});
const first = row(1, '2026-07-03T16:00:00+08:00', 3);
const corrected = row(2, '2026-07-13T10:00:00+08:00', 4);

test('a correction replaces what it corrects, in whatever order they arrive', () => {
  expect(asKnown('weekly', [first, corrected], null)).toEqual([corrected]);
  expect(asKnown('weekly', [corrected, first], null)).toEqual([corrected]);
});

test('one list asked for in turns, as known now and then, says the right thing each time', () => {
  const list = [first, corrected];
  const then = Date.parse('2026-07-10T00:00:00+08:00');
  for (let i = 0; i < 2; i++) {
    expect(asKnown('weekly', list, null)).toEqual([corrected]);
    expect(asKnown('weekly', list, then)).toEqual([first]);
    expect(asKnown('weekly', list, then - 30 * 86_400_000)).toEqual([]);
  }
  // A page draws anew only what changed: nothing did.
  expect(asKnown('weekly', list, then)).toBe(asKnown('weekly', list, then));
});

test('a past week is shown as it was known then', () => {
  expect(asKnown('weekly', [first, corrected], Date.parse('2026-07-10T00:00:00+08:00'))).toEqual([first]);
  expect(asKnown('weekly', [first, corrected], Date.parse('2026-07-01T00:00:00+08:00'))).toEqual([]);
});
