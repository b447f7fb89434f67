import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('the same arguments are worked out once, the last two sets are kept, and an equal one is not the same', () => {
  let worked = 0;
  const of = (list: readonly number[], times: number) => {
    worked += 1;
    return list.map((n) => n * times);
  };
  const [a, b, c] = [[1], [1], [2]];
  const first = kept(of, a, 2);
  expect([kept(of, a, 2) === first, worked]).toEqual([true, 1]);
  expect([kept(of, b, 2), kept(of, a, 2) === first, worked]).toEqual([[2], true, 2]);
  expect([kept(of, c, 2), kept(of, a, 2), worked]).toEqual([[4], [2], 4]);
});
