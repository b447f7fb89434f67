import { expect, test } from 'vitest';
import type { Board } from './board.ts';
import { streetFigures } from './mapByStreet.ts';

type Input = Parameters<typeof streetFigures>[0];
const compound = (code: string, street: string) => ({ code, street: { code: street } });
const street = (code: string, compounds: number, litMean: number | null, compoundsRated: number) => ({
  code,
  compounds,
  litMean,
  compoundsRated,
});
const project = (compoundCode: string, budget: number, done: number | null) => ({ compound: compoundCode, budget, done });

const board = {
  streets: [street('s1', 2, 5.5, 2), street('s2', 1, null, 0), street('s3', 0, null, 0)],
  compounds: [compound('a', 's1'), compound('b', 's1'), compound('c', 's2')],
  renovation: { projects: [project('a', 100, 50), project('b', 300, 30), project('c', 10, null)] },
  satisfactionOf: new Map<string, unknown>([
    ['a', { satisfied: 6, answers: 8 }],
    ['b', { satisfied: 3, answers: 4 }],
    ['c', { satisfied: 4, answers: 9 }],
  ]),
  programme: { rules: { hiddenBelow: 10 } },
} as unknown as Board & Input;

test('of a street counts are added and shares are not; nothing known is no nought; a street without a compound is not there', () => {
  expect(streetFigures(board, 'stars', [])).toEqual([
    { code: 's1', value: 5.5, n: 2, of: 2 },
    { code: 's2', value: null, n: 0, of: 1 },
  ]);
  // 80 of 400, not the mean of a half and a tenth.
  expect(streetFigures(board, 'renovation', [])).toEqual([
    { code: 's1', value: 0.2, n: 2, of: 2 },
    { code: 's2', value: null, n: 0, of: 1 },
  ]);
  // Nine answers are under the limit, eight and four together are not.
  expect(streetFigures(board, 'satisfaction', [])).toEqual([
    { code: 's1', value: 0.75, n: 2, of: 2 },
    { code: 's2', value: null, n: 1, of: 1 },
  ]);
  expect(
    streetFigures(board, 'attention', [{ compound: 'b' }, { compound: 'a' }, { compound: 'x' }]).map((s) => s.value),
  ).toEqual([2, 0]);
});
