import { expect, test } from 'vitest';
import type { StarsFeedRecord } from '../contract/stars.ts';
import { decisions } from './decisions.ts';
import { criterion, drawn, indicator, RULES, WEEK } from './fixtures.ts';
import { starSheet } from './starSheet.ts';

const criteria = Array.from({ length: 8 }, (_, i) =>
  criterion(`G${i + 1}`, [indicator(`A${i + 1}`, { weight: 1, sample: 'list' })], { weight: 0.125 }),
);
const stamp = { recordedAt: '2026-06-01T00:00:00+08:00', revision: 1 };

/** A sheet from eight "x/n" cells, `.` where nothing was reported. */
function sheet(cells: string, records: StarsFeedRecord[] = []) {
  const obs = drawn(Object.fromEntries(cells.split(' ').map((cell, i) => [`a A${i + 1}`, cell])));
  return starSheet('a', criteria, obs, decisions(records, null)('a', WEEK), WEEK, RULES);
}

const FULL = '10/10 10/10 10/10 10/10 10/10 10/10 10/10 10/10';
const SIX = '10/10 10/10 10/10 10/10 10/10 10/10 7/10 5/10';

test('lit from 80 at the printed two decimals, pending from 60, unlit below', () => {
  const s = sheet('79995/100000 79994/100000 60/100 59/100 8/10 9/10 10/10 10/10');
  expect(s.stars.map((x) => x.state)).toEqual(['lit', 'pending', 'pending', 'unlit', 'lit', 'lit', 'lit', 'lit']);
  expect(s.lit).toBe(5);
});

test('three of eight not reported is too little to rate; the lit ones are still counted', () => {
  expect(sheet('10/10 10/10 10/10 10/10 10/10 . . .')).toMatchObject({ unrated: 'incomplete', score: null, lit: 5 });
  expect(sheet('10/10 10/10 10/10 10/10 10/10 10/10 . .')).toMatchObject({ unrated: null, lit: 6 });
});

test('a docked star is docked until the day it may light again', () => {
  const docking: StarsFeedRecord = {
    kind: 'docking',
    id: 'd',
    subject: 'a',
    criterion: 'G1',
    reason: { zh: '示例', en: 's' },
    from: '2026-07-01',
    closed: null,
    until: null,
    ...stamp,
  };
  expect(sheet(FULL, [docking]).stars[0]?.state).toBe('docked');
  expect(sheet(FULL, [docking]).lit).toBe(7);
  expect(sheet(FULL, [{ ...docking, closed: '2026-07-02', until: '2026-07-10' }]).stars[0]?.state).toBe('lit');
});

test('a veto suspends the rating; a lifted one does not', () => {
  const veto: StarsFeedRecord = {
    kind: 'veto',
    id: 'v',
    subject: 'a',
    reason: { zh: '示例', en: 's' },
    documentNo: '1',
    from: '2026-01-01',
    lifted: null,
    ...stamp,
  };
  expect(sheet(FULL, [veto])).toMatchObject({ unrated: 'veto', score: null });
  expect(sheet(FULL, [{ ...veto, lifted: '2026-02-01' }]).unrated).toBeNull();
});

test('a bonus star needs six base stars; points and deductions are capped', () => {
  const bonus: StarsFeedRecord = {
    kind: 'bonusStar',
    id: 'b',
    subject: 'a',
    brand: { zh: '示例', en: 's' },
    approvedOn: '2026-06-01',
    validTo: null,
    ...stamp,
  };
  const points = (id: string, n: number): StarsFeedRecord => ({
    kind: 'adjustment',
    id,
    subject: 'a',
    points: n,
    reason: { zh: '示例', en: 's' },
    from: '2026-06-01',
    to: null,
    ...stamp,
  });
  expect(sheet(SIX, [bonus])).toMatchObject({ lit: 6, bonus: 1 });
  expect(sheet(SIX.replace('10/10', '1/10'), [bonus])).toMatchObject({ lit: 5, bonus: 0 });
  expect(sheet(SIX, [points('1', 4), points('2', 4)])).toMatchObject({ bonusPoints: 5, score: 95 });
  expect(sheet(SIX, [points('1', -9), points('2', -9)])).toMatchObject({ deductions: 10, score: 80 });
});
