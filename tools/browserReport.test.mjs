import { expect, test } from 'vitest';
import { fileLines } from './browserReport.mjs';

test('a browser test that was never begun is no test that passed', () => {
  const spec = (title, ok, status) => ({ title, ok, tests: [{ status }] });
  const suites = [
    { file: 'e2e/a.spec.ts', suites: [{ specs: [spec('one @wide', true, 'expected')] }], specs: [spec('two', true, 'expected')] },
    { file: 'b.spec.ts', specs: [spec('three', true, 'skipped'), spec('four', false, 'unexpected')] },
  ];
  expect(fileLines(suites)).toEqual([
    '- holds: a.spec.ts: 2 of 2 tests pass',
    '- **does not hold**: b.spec.ts: 0 of 2 tests pass; three (not run); four (failed)',
  ]);
});
