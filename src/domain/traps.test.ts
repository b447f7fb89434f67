import { describe, expect, test } from 'vitest';
import { decimal } from '../words/format.ts';
import { checkFigure, checkScore } from './checks.ts';
import { criterionFigure } from './criterionFigure.ts';
import { criterion, drawn, indicator, RULES, WEEK } from './fixtures.ts';
import { compoundLeague } from './league/compounds.ts';
import { steady, world } from './league/fixture.ts';
import { mean } from './leagueRows.ts';

/** Six traps found in a peer's own code: each is a way to look better than the records. */
describe('traps of a city score', () => {
  test('1: a headline is rounded half up, never always up', () => {
    expect(decimal(mean([81.981, 81.981]) as number, 2)).toBe('81.98');
    expect(decimal(81.9701, 2)).toBe('81.97');
    expect(decimal(81.975, 2)).toBe('81.98');
  });

  test('2: a target is fixed for the year, not set where most days pass', () => {
    const A = indicator('A', { lo: 0.5, hi: 1, target: 0.9 });
    const poor = drawn({ 'a A': '5/10 5/10 5/10 5/10', 'b A': '9/10 9/10 9/10 9/10' });
    const alone = drawn({ 'b A': '9/10 9/10 9/10 9/10' });
    // The neighbour's record, and the own past, leave a score where it is.
    expect(checkFigure('b', A, poor, WEEK, RULES).score).toBe(checkFigure('b', A, alone, WEEK, RULES).score);
    const past = drawn({ 'b A': '1/10 1/10 1/10 1/10 9/10 9/10 9/10 9/10' });
    expect(checkFigure('b', A, past, WEEK, RULES).score).toBe(checkFigure('b', A, alone, WEEK, RULES).score);
  });

  test('3: a target of zero stays zero, and nothing usable is no score, least of all the highest', () => {
    const none = indicator('A', { measure: 'countPerExposure', better: 'down', lo: 0, hi: 4, target: 0 });
    expect(checkScore(none, 0)).toBe(100);
    expect(checkScore(none, 1)).toBe(75);
    const empty = checkFigure('a', indicator('A'), drawn({}), WEEK, RULES);
    expect([empty.value, empty.score, empty.absence]).toEqual([null, null, 'notReported']);
    const nothingDue = checkFigure('a', indicator('A'), drawn({ 'a A': '0/0 0/0 0/0 0/0' }), WEEK, RULES);
    expect([nothingDue.value, nothingDue.score]).toEqual([null, null]);
  });

  test('4: a value that is missing is counted as missing: leaving out the bad one does not pay', () => {
    const CHECKS = ['A', 'B', 'C', 'D'].map((id) => ({ id, criterion: id }));
    const good = { A: steady(19, 20), B: steady(19, 20), C: steady(19, 20), D: steady(19, 20) };
    const honest = { ...good, C: steady(8, 20), D: steady(8, 20) };
    const hiding = { A: good.A, B: good.B, C: steady(0, 0).map(() => null), D: steady(0, 0).map(() => null) };
    const others = Array.from({ length: 6 }, (_, i) => ({
      A: steady(12 + i, 20),
      B: steady(12 + i, 20),
      C: steady(12 + i, 20),
      D: steady(12 + i, 20),
    }));
    const league = (first: Record<string, ReturnType<typeof steady>>) =>
      compoundLeague(world({ family: 'compoundStar', checks: CHECKS, courses: [first, ...others] as never }), { draws: 300 });
    const entry = (l: ReturnType<typeof league>) => l?.entries.find((e) => e.code === 'k000');
    expect(entry(league(honest))?.place).not.toBeNull();
    const hid = entry(league(hiding as never));
    expect([hid?.place, hid?.score, hid?.noPlace]).toEqual([null, null, 'incomplete']);
    expect([hid?.unreported, hid?.checks]).toEqual([2, 4]);
    // And one missing check out of four is said beside the place it still has.
    const one = entry(league({ ...good, D: hiding.D } as never));
    expect([one?.unreported, one?.checks]).toEqual([1, 4]);
    // Inside a criterion: with less than half of its weight reported it has no score.
    const parts = [indicator('A', { weight: 0.4 }), indicator('B', { weight: 0.6 })];
    const figure = criterionFigure('a', criterion('P', parts), drawn({ 'a A': '9/10 9/10 9/10 9/10' }), WEEK, RULES);
    expect(figure.score).toBeNull();
  });
});
