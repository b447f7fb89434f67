import { expect, test } from 'vitest';
import { MUTANTS, WITHOUT_MUTANT } from './mutants.mjs';
import { placesOf } from './placesOf.mjs';
import { ROWS } from './rows.mjs';

const rowsOf = (mutant) => mutant.rows.split(' ');

test('each of the 128 rows has a guard that is taken away, or a reason why none can be; none has both', () => {
  const guarded = new Set(MUTANTS.flatMap(rowsOf));
  expect(ROWS).toHaveLength(128);
  expect(ROWS.map((r) => r.id).filter((id) => guarded.has(id) === WITHOUT_MUTANT.has(id))).toEqual([]);
  const known = new Set(ROWS.map((r) => r.id));
  expect([...guarded, ...WITHOUT_MUTANT.keys()].filter((id) => !known.has(id))).toEqual([]);
});

test('the text of each guard stands in its file once: a guard that was written anew is taken away anew', () => {
  expect(MUTANTS.filter((m) => placesOf(m) !== 1).map((m) => m.id)).toEqual([]);
});
