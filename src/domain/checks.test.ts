import { expect, test } from 'vitest';
import { checkFigure, checkScore } from './checks.ts';
import { criterionFigure, weightedScore } from './criterionFigure.ts';
import { criterion, drawn, indicator, RULES, WEEK } from './fixtures.ts';

const A = indicator('A');

test('four weeks are pooled, a fifth is not, a missing one is a gap and not a zero', () => {
  const obs = drawn({ 'a A': '9/9 3/4 . 2/4 5/8' });
  expect(checkFigure('a', A, obs, WEEK, RULES)).toMatchObject({
    numerator: 10,
    denominator: 16,
    value: 10 / 16,
    weeksReported: 3,
    from: '2026-06-19',
    to: WEEK,
  });
});

test('items carried over count as not on time, once, from this week’s record', () => {
  const obs = drawn({ 'a A': '4/4+5 4/4 4/4 4/4+2' });
  expect(checkFigure('a', A, obs, WEEK, RULES)).toMatchObject({ numerator: 16, denominator: 18, carryOver: 2 });
});

test('nothing due, not reported and not applicable are three different absences', () => {
  expect(checkFigure('a', A, drawn({ 'a A': '0/0 0/0 0/0 0/0' }), WEEK, RULES).absence).toBe('nothingDue');
  expect(checkFigure('a', A, drawn({ 'b A': '1/1' }), WEEK, RULES).absence).toBe('notReported');
  expect(checkFigure('a', A, drawn({ 'a A': 'na na na na' }), WEEK, RULES).absence).toBe('notApplicable');
});

test('a survey below ten answers is hidden, below thirty flagged', () => {
  const survey = indicator('A', { sample: 'survey' });
  const at = (text: string) => checkFigure('a', survey, drawn({ 'a A': text }), WEEK, RULES);
  expect(at('8/9')).toMatchObject({ absence: 'hidden', value: null, numerator: null });
  expect(at('8/10')).toMatchObject({ absence: null, lowN: true });
  expect(at('20/29').lowN).toBe(true);
  expect(at('20/30').lowN).toBe(false);
});

test('of a slower rhythm the latest reading within two periods counts', () => {
  const monthly = indicator('A', { cadence: 'monthly' });
  const within = `1/2 ${'. '.repeat(8)}`.trim();
  expect(checkFigure('a', monthly, drawn({ 'a A': within }), WEEK, RULES).value).toBe(0.5);
  expect(checkFigure('a', monthly, drawn({ 'a A': `1/2 ${'. '.repeat(9)}`.trim() }), WEEK, RULES).absence).toBe('notReported');
});

test('goalposts clip, and better-down is turned round', () => {
  expect(checkScore({ lo: 0.6, hi: 1, better: 'up' }, 0.8)).toBeCloseTo(50, 9);
  expect(checkScore({ lo: 0.6, hi: 1, better: 'up' }, 0.3)).toBe(0);
  expect(checkScore({ lo: 0, hi: 4, better: 'down' }, 1)).toBe(75);
  expect(checkScore({ lo: 0, hi: 4, better: 'down' }, 9)).toBe(0);
});

test('a criterion spreads the weight of what had nothing due, and needs half of what was due', () => {
  const B = indicator('B', { weight: 0.6 });
  const c = criterion('C', [indicator('A', { weight: 0.4 }), B]);
  expect(criterionFigure('a', c, drawn({ 'a A': '1/2', 'a B': '0/0' }), WEEK, RULES)).toMatchObject({
    score: 50,
    reported: true,
  });
  expect(criterionFigure('a', c, drawn({ 'a A': '1/2' }), WEEK, RULES)).toMatchObject({
    score: null,
    reported: false,
    applicable: true,
  });
});

test('weights are spread over the criteria reported; a missing mandatory one is said', () => {
  const criteria = [
    criterion('C', [indicator('A')], { weight: 0.7 }),
    criterion('D', [indicator('B')], { weight: 0.3, mandatory: true }),
  ];
  const obs = drawn({ 'a A': '3/4' });
  const figures = criteria.map((c) => criterionFigure('a', c, obs, WEEK, RULES));
  expect(weightedScore(criteria, figures)).toEqual({ mean: 75, completeness: 0.7, mandatoryMissing: true });
});

test('events in an exposure: flagged where the district’s rate gives less than one, shown with their value all the same', () => {
  const events = indicator('A', { measure: 'countPerExposure', sample: 'exposure', better: 'down', lo: 0, hi: 4 });
  // The district: 6 events in an exposure of 2 + 4 + 6 = 12 over the four weeks, so 0.5 of exposure unit.
  const obs = drawn({
    'a A': '0/0.5 0/0.5 0/0.5 0/0.5',
    'b A': '1/1 0/1 0/1 0/1',
    'c A': '2/1.5 1/1.5 1/1.5 1/1.5',
    'c B': '9/1',
  });
  const at = (subject: string) => checkFigure(subject, events, obs, WEEK, RULES);
  // Expected: a 2 x 0.5 = 1, not under one; b 2; c 3.
  expect(['a', 'b', 'c'].map((s) => at(s).lowN)).toEqual([false, false, false]);
  const small = drawn({ 'a A': '0/0.4 0/0.4 0/0.4 1/0.4', 'b A': '1/1 0/1 0/1 0/1', 'c A': '2/1.6 1/1.6 1/1.6 0/1.6' });
  // Again 6 in 12: a expects 0.8 and had one; its value stands, flagged.
  const a = checkFigure('a', events, small, WEEK, RULES);
  expect(a).toMatchObject({ numerator: 1, lowN: true, absence: null });
  expect(a.value).toBeCloseTo(1 / 1.6, 9);
  expect(a.score).toBeCloseTo(100 * (1 - 1 / 1.6 / 4), 9);
  expect(checkFigure('b', events, small, WEEK, RULES).lowN).toBe(false);
  // A reading of a slower rhythm by the rate of its own week.
  const monthly = { ...events, cadence: 'monthly' as const };
  expect(checkFigure('a', monthly, drawn({ 'a A': '. 1/1 . .', 'b A': '. 1/9 5/1 .' }), WEEK, RULES).lowN).toBe(true);
  expect(checkFigure('b', monthly, drawn({ 'a A': '. 1/1 . .', 'b A': '. 1/9 . .' }), WEEK, RULES).lowN).toBe(false);
});
