import { describe, expect, test } from 'vitest';
import { drawnSeries } from './fixture.ts';
import { questions } from './questions.ts';
import { calendar, type WeeklySeries } from './series.ts';

const NOTHING_ODD = '8/10 9/11 7/9 9/10 8/12 8/9 10/11 7/10 9/12 8/10 9/9 7/11 ';
const TARGETS = new Map([['A', 0.9]]);

/** Questions about a series that ends in a week, beside others of the same check. */
const asked = (text: string, lastWeek = '2026-07-24', others: WeeklySeries[] = []) => {
  const s = drawnSeries(text);
  const first = new Date(Date.parse(`${lastWeek}T00:00:00Z`) - (s.x.length - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
  return questions([s, ...others], calendar(first, lastWeek, []), s.x.length - 1, TARGETS).filter((q) => q.subject === 'a');
};

describe('questions, never charges', () => {
  test('nothing odd, nothing asked', () => {
    expect(asked(NOTHING_ODD.repeat(3))).toEqual([]);
  });
  test('values that stop where the target is reached', () => {
    const text = `${NOTHING_ODD.repeat(2)} 18/20 19/21 20/22 18/19 18/20 9/10 21/23 18/20 17/18 19/21 9/10 18/20`;
    expect(asked(text)).toEqual([
      expect.objectContaining({ kind: 'onThreshold', threshold: 0.9, weeks: expect.any(Number), of: expect.any(Number) }),
    ]);
  });
  test('the same two numbers for weeks, unless the number of cases is fixed', () => {
    expect(asked(`${NOTHING_ODD.repeat(2)} 6/11*6`)).toEqual([
      { subject: 'a', indicator: 'A', kind: 'repeated', weeks: 6, x: 6, n: 11 },
    ]);
    expect(asked('13/14*30')).toEqual([]);
    expect(asked(`${NOTHING_ODD.repeat(2)} 9/10 6/11*5`)).toEqual([]);
  });
  test('nothing but perfect weeks where others show faults', () => {
    const others = [1, 2, 3].map((i) => drawnSeries(NOTHING_ODD.repeat(3), { subject: `b${i}` }));
    const found = asked(`${NOTHING_ODD.repeat(2)} 10/10*12`, '2026-07-24', others);
    expect(found).toEqual([expect.objectContaining({ kind: 'allPerfect', weeks: 12, n: 120 })]);
    const perfect = others.map((o) => ({ ...o, x: [...o.n] }));
    expect(asked(`${NOTHING_ODD.repeat(2)} 10/10*12`, '2026-07-24', perfect)).toEqual([]);
  });
  test('a jump before the count that is gone after it; a rise that stays is none', () => {
    // The quarter ends on Tuesday 30 June: the week of 26 June is the last before the count.
    const gone = `${'10/20 11/20 9/20 10/20 '.repeat(6)} 20/20 20/20 10/20 9/20 11/20`;
    const found = asked(gone, '2026-07-17');
    expect(found).toEqual([expect.objectContaining({ kind: 'beforeCount', count: '2026-06-26', before: 0.5, at: 1 })]);
    const stays = `${'10/20 11/20 9/20 10/20 '.repeat(6)} 20/20 20/20 19/20 20/20 20/20`;
    expect(asked(stays, '2026-07-17')).toEqual([]);
    expect(asked(gone, '2026-06-19')).toEqual([]);
  });
  test('surveys are not asked about: their answers come from residents', () => {
    const s = drawnSeries(`${NOTHING_ODD.repeat(2)} 7/11*8`, { hiddenBelow: 10 });
    expect(questions([s], calendar('2026-01-02', '2026-08-07', []), s.x.length - 1, TARGETS)).toEqual([]);
  });
});
