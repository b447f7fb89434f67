import { expect, test } from 'vitest';
import { kaplanMeier, medianWait, type Spell, shareBy } from './kaplanMeier.ts';

const event = (...days: number[]): Spell[] => days.map((d) => ({ days: d, ended: true }));
const censored = (...days: number[]): Spell[] => days.map((d) => ({ days: d, ended: false }));

test('remission times under 6-MP (Freireich et al. 1963; printed in Kalbfleisch & Prentice): seven steps, median 23 weeks', () => {
  const spells = [...event(6, 6, 6, 7, 10, 13, 16, 22, 23), ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
  const steps = kaplanMeier(spells);
  expect(steps.map((s) => [s.days, s.atRisk, s.events, Number(s.survival.toFixed(4))])).toEqual([
    [6, 21, 3, 0.8571],
    [7, 17, 1, 0.8067],
    [10, 15, 1, 0.7529],
    [13, 12, 1, 0.6902],
    [16, 11, 1, 0.6275],
    [22, 7, 1, 0.5378],
    [23, 6, 1, 0.4482],
  ]);
  expect(medianWait(steps)).toBe(23);
  expect(shareBy(steps, 9)).toBeCloseTo(1 - 0.8067, 4);
  expect(shareBy(steps, 5)).toBe(0);
});

test('without censoring it is the plain share; exactly one half is the median; nothing seen is no curve', () => {
  const steps = kaplanMeier(event(1, 2, 3, 4, 5, 6));
  expect(steps.map((s) => s.survival)).toEqual([1, 2, 3, 4, 5, 6].map((d) => expect.closeTo(1 - d / 6, 12)));
  expect(medianWait(steps)).toBe(3);
  expect(medianWait(kaplanMeier(censored(5, 9)))).toBeNull();
  expect(medianWait(kaplanMeier([...event(2), ...censored(3, 4, 5)]))).toBeNull();
});
