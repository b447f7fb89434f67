import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedFalse, FALSE_A_WEEK } from './expected.ts';

const document = readFileSync('docs/method-validation.md', 'utf8');

/** Numbers of a row of the table of weeks in which all is well. */
function row(name: string): number[] {
  const well = document.slice(document.indexOf('## All is well'));
  const line = well.split('\n').find((l) => l.startsWith(`| ${name} |`)) ?? '';
  return line.split('|').slice(2, -1).map(Number);
}

test('what the page says to expect is what was counted', () => {
  const [reds, , ambers] = row('district') as [number, number, number];
  const [redsCorrelated, , ambersCorrelated] = row('district, correlated 0.3') as [number, number, number];
  expect(FALSE_A_WEEK).toEqual({ series: 480, ambers, reds, ambersCorrelated, redsCorrelated });
});

test('every demand on the method was met over 200 seeds when it was last counted', () => {
  expect(document).toContain('200 seeds');
  expect(document.match(/\| met \|/g)).toHaveLength(3);
  expect(document).not.toContain('MISSED');
});

test('half as many series, half as many false signals', () => {
  expect(expectedFalse(240).ambers).toBeCloseTo(FALSE_A_WEEK.ambers / 2, 12);
  expect(expectedFalse(0).reds).toBe(0);
});
