import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Rows of the fault catalogue that must have a test by their name: what a network does, and what servers say. */
const ROWS = [
  ...Array.from({ length: 18 }, (_, i) => `T${i + 1}`),
  ...Array.from({ length: 16 }, (_, i) => `H${i + 1}`),
  'B16',
  'B17',
  'P28',
  'P29',
];

test('every row of the fault catalogue that feeds and clocks answer for has a test that bears its name', () => {
  const here = new URL('.', import.meta.url);
  // Names and first columns of tables begin with the row, or go on with the next one after a comma.
  const named = readdirSync(here)
    .filter((f) => f.endsWith('.test.ts') && f !== 'faultRows.test.ts')
    .flatMap((f) => [...readFileSync(new URL(f, here), 'utf8').matchAll(/['"`]((?:[THBP]\d+)(?:, [THBP]\d+)*)(?=[ '"`:])/g)])
    .flatMap((m) => (m[1] as string).split(', '));
  expect(ROWS.filter((row) => !named.includes(row))).toEqual([]);
});
