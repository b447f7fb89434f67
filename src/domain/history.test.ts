import { expect, test } from 'vitest';
import { drawn, indicator, WEEK } from './fixtures.ts';
import { history, shownHistory } from './history.ts';

test('a survey week of one to nine answers shows no number and is no zero; other checks are shown from one case on', () => {
  const obs = drawn({ 'a S': '11/12 8/9 9/10', 'a A': '1/1 2/3 0/4' });
  const survey = shownHistory(history('a', indicator('S', { sample: 'survey' }), obs, WEEK, 3), 10);
  expect(survey.weeks.map((w) => [w.numerator, w.value])).toEqual([
    [11, 11 / 12],
    [null, null],
    [9, 0.9],
  ]);
  expect(survey.reported).toBe(3);
  const admin = shownHistory(history('a', indicator('A'), obs, WEEK, 3), 10);
  expect(admin.weeks.map((w) => w.numerator)).toEqual([1, 2, 0]);
});
