import { expect, test } from 'vitest';
import { inSingular, withSingulars } from './singular.ts';

test('one is one, and nothing else is', () => {
  const cases: [string, string][] = [
    ['1 communities, 1 boxes, 1 points', '1 community, 1 box, 1 point'],
    ['21 communities of 1 streets', '21 communities of 1 street'],
    ['1.1 points, 0.1 points, 1,001 points, 2–1 points', '1.1 points, 0.1 points, 1,001 points, 2–1 points'],
    ['rank 1 is first, 1 series, 1 ways', 'rank 1 is first, 1 series, 1 way'],
  ];
  for (const [text, expected] of cases) expect(inSingular(text)).toBe(expected);
});

test('a catalogue keeps its shape, and its sentences are mended', () => {
  const words = withSingulars({
    title: '1 stars',
    deep: { said: (n: number) => `${n} stars`, list: ['1 stars'] },
    shown: (n: number) => n,
  });
  expect(words.title).toBe('1 stars');
  expect([words.deep.said(1), words.deep.said(2), words.deep.list[0], words.shown(1)]).toEqual([
    '1 star',
    '2 stars',
    '1 stars',
    1,
  ]);
});
