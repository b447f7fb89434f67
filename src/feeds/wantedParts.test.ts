import { expect, test } from 'vitest';
import type { FeedPart } from '../contract/envelope.ts';
import { addDays, fridays } from '../domain/civil.ts';
import { missingWeeks } from './cross/missingWeeks.ts';
import { inTurns } from './turns.ts';
import { isUnread, unreadWeeks, wantedParts, weeksLeft } from './wantedParts.ts';

const LAST = '2026-07-10';
const WEEKS = fridays(LAST, 52);
const STREETS = ['220113001', '220113002'];
/** A file for each street and week, oldest first, and one of the slower checks that spans the year. */
const parts = (count: number): FeedPart[] => [
  ...WEEKS.flatMap((to) =>
    STREETS.map((street) => ({ path: `w/${to}/${street}.json`, street, from: addDays(to, -6), to, count })),
  ),
  { path: 'standing.json', from: addDays(WEEKS[0] as string, -6), to: LAST, count: 10 },
];
const weeksOf = (list: readonly FeedPart[]) => [...new Set(list.filter((p) => p.path !== 'standing.json').map((p) => p.to))];

test('a district of today is read whole: nothing is left, the depth alone decides', () => {
  const all = wantedParts(parts(250), 364);
  expect(all.parts).toHaveLength(105);
  expect(all.unread).toEqual([]);
  expect(weeksOf(wantedParts(parts(250), 56).parts)).toEqual(WEEKS.slice(-8).reverse());
});

test('over the budget the newest weeks are read, whole weeks, and what is left is named', () => {
  const { parts: read, unread } = wantedParts(parts(5000), 364, new Set(), 100_000);
  expect(read[0]?.to).toBe(LAST);
  // 10 + nine weeks of 10,000; a tenth would pass the budget.
  expect(weeksOf(read)).toEqual(WEEKS.slice(-9).reverse());
  for (const week of weeksOf(read)) expect(read.filter((p) => p.to === week && p.path !== 'standing.json')).toHaveLength(2);
  expect(unread).toEqual([{ from: addDays(WEEKS[0] as string, -6), to: WEEKS.at(-10) }]);
  expect(weeksLeft(unread, LAST)).toEqual({ left: 43, of: 52 });
  expect(unreadWeeks(unread)).toEqual(WEEKS.slice(0, 43));
});

test('five weeks are read however many records they are: this week and the last have their windows', () => {
  const { parts: read, unread } = wantedParts(parts(5000), 364, new Set(), 1000);
  expect(weeksOf(read)).toEqual(WEEKS.slice(-5).reverse());
  expect([LAST, addDays(LAST, -7)].map((w) => isUnread(unread, w))).toEqual([false, false]);
  // Its own week is there, the first of its four is not.
  expect(isUnread(unread, addDays(LAST, -14))).toBe(true);
});

test('an older week that is asked for comes with its window, and the gap before it is nobody’s fault', () => {
  const week = WEEKS[20] as string;
  const { parts: read, unread } = wantedParts(parts(5000), 364, new Set([week]), 1000);
  expect(weeksOf(read)).toEqual([...WEEKS.slice(-5), ...WEEKS.slice(16, 21)].sort().reverse());
  expect(isUnread(unread, week)).toBe(false);
  expect(unread).toHaveLength(2);
  const record = (w: string) => ({
    week: w,
    subject: 'k1',
    indicator: 'G1a',
    numerator: 1,
    denominator: 1,
    recordedAt: `${w}T17:00:00+08:00`,
    revision: 1,
  });
  const known = weeksOf(read).map((w) => record(w as string));
  expect(missingWeeks(known, new Set(['G1a']), unread)).toEqual([]);
  expect(missingWeeks(known, new Set(['G1a'])).map((n) => n.code)).toEqual(['weekMissing']);
  // A week that was read and is not there is missed all the same.
  expect(missingWeeks(known.toSpliced(1, 1), new Set(['G1a']), unread)).toHaveLength(1);
});

test('work in turns keeps the order and never holds more at once than it may', async () => {
  let now = 0;
  let most = 0;
  const done = await inTurns([5, 1, 4, 2, 3, 0, 6], 3, async (n) => {
    now += 1;
    most = Math.max(most, now);
    for (let i = 0; i < n; i++) await Promise.resolve();
    now -= 1;
    return n * 10;
  });
  expect(done).toEqual([50, 10, 40, 20, 30, 0, 60]);
  expect(most).toBe(3);
});
