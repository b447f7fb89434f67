import { expect, test } from 'vitest';
import { hallView } from '../../../domain/contest/audience.ts';
import { madeUpContest, setUpOf } from '../../../domain/contest/contestFixture.ts';
import { boardRows, pagesOf } from './boardRows.ts';

test('who is done stands by place, then who is on stage, then the others by lot; nobody is lost', () => {
  const { states } = madeUpContest(5, setUpOf(undefined, 20, 9)).log;
  for (const state of states.filter((_, i) => i % 12 === 0)) {
    const view = hallView(state);
    if (view === null) continue;
    const rows = boardRows(view);
    expect(new Set(rows.map((r) => r.contestant)).size).toBe(20);
    const done = rows.filter((r) => r.total !== null);
    expect(rows.slice(0, done.length)).toEqual(done);
    const places = done.map((r) => r.place?.low ?? 0);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const [i, r] of done.slice(1).entries()) expect(r.total as number).toBeLessThanOrEqual(done[i]?.total as number);
    const speaking = rows.findIndex((r) => r.standing === 'speaking' || r.standing === 'marking');
    if (speaking >= 0) expect(speaking).toBe(done.length);
  }
});

test('pages are full and cut no row, and a row too high for any still has one', () => {
  expect(pagesOf([5, 5, 5, 5, 5], 11)).toEqual([[0, 1], [2, 3], [4]]);
  expect(pagesOf([5, 20, 5], 11)).toEqual([[0], [1], [2]]);
  expect(pagesOf([], 11)).toEqual([]);
});
