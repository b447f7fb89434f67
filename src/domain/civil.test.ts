import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, dayOf, fridayBefore, isoWeek, shanghai, shanghaiInstant, weekday, weekStart } from './civil.ts';

test('a day and its number are each other’s inverse', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => dayNumber(dayOf(n)) === n));
});

test('days agree with the proleptic Gregorian calendar of the platform', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40_000, max: 40_000 }),
      (n) => dayOf(n) === new Date(n * 86_400_000).toISOString().slice(0, 10),
    ),
  );
});

test('the last Friday is strictly before the day', () => {
  expect(fridayBefore('2026-07-17')).toBe('2026-07-10');
  expect(fridayBefore('2026-07-18')).toBe('2026-07-17');
  expect(fridayBefore('2026-11-24')).toBe('2026-11-20');
});

test('ISO weeks at the edges of years', () => {
  expect(isoWeek('2026-07-10')).toEqual({ year: 2026, week: 28 });
  expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53 });
  expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 });
  expect(weekday('2026-07-17')).toBe(5);
  expect(weekStart('2026-07-10')).toBe('2026-07-04');
});

test('Shanghai’s day begins at 16:00 UTC', () => {
  expect(shanghai(Date.parse('2026-07-16T16:00:00Z'))).toMatchObject({ day: '2026-07-17', hour: 0, minute: 0 });
  expect(shanghaiInstant('2026-07-17', 14, 6)).toBe(Date.parse('2026-07-17T06:06:00Z'));
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('P27 the summer times of 1986 to 1991, on a machine that keeps them: no day is lost, doubled or moved', () => {
  const before = process.env.TZ;
  try {
    process.env.TZ = 'Asia/Shanghai';
    // The machine itself has such a hole: 02:30 of that day does not exist.
    expect(new Date(1991, 3, 14, 2, 30).getHours()).not.toBe(2);
    let day = '1986-01-01';
    let number = dayNumber(day);
    while (day < '1992-01-01') {
      const next = addDays(day, 1);
      expect([dayNumber(next), next > day, dayOf(dayNumber(next))]).toEqual([number + 1, true, next]);
      day = next;
      number += 1;
    }
    expect([day, weekday('1991-04-14'), weekday('1986-05-04')]).toEqual(['1992-01-01', 7, 7]);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
