import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../ensureInstalled.mjs';
import { loadedSection } from './loaded.mjs';
import { LOADED_HEAD, machineLine, SCALE_HEAD, sectionOf, usualPaper, withSection } from './paper.mjs';

const paper = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
/** The budgets as their file names them: to load it would take a build. */
const written = readFileSync(join(ROOT, '.size-limit.mjs'), 'utf8');
const limits = [...written.matchAll(/limit: '(\d+) KiB'/g)].map(([, kib]) => Number(kib) * 1024);
const BUDGETS = [...written.matchAll(/name: (["'])(.+?)\1,/g)].map(([, , name], i) => ({
  name,
  size: 1024,
  sizeLimit: limits[i],
}));

test('the usual run leaves the size of a city as the last run of every size wrote it', () => {
  const scale = sectionOf(paper, SCALE_HEAD);
  expect(scale).toContain('10,000 compounds');
  const made = usualPaper(paper, '# Speed\n\nnew figures', `${LOADED_HEAD}\n\nnew sizes`);
  expect(made).toBe(`# Speed\n\nnew figures\n\n${LOADED_HEAD}\n\nnew sizes\n\n${scale}\n`);
  expect(withSection(made, `${SCALE_HEAD}\n\nother`)).toContain('new sizes\n\n## At the size of a city\n\nother\n');
  expect(withSection(paper, sectionOf(paper, LOADED_HEAD))).toBe(paper);
  expect(usualPaper('', '# Speed', LOADED_HEAD)).toContain('Not measured yet');
});

test('what is loaded has every budget, and so has the paper', () => {
  expect([BUDGETS.length > 6, BUDGETS.length === limits.length]).toEqual([true, true]);
  const rows = (text) =>
    text.split('\n').flatMap((line) => /^\| ([^|]+) \| [\d.]+ \| (\d+) \| \w+ \|/.exec(line)?.slice(1, 3).join() ?? []);
  const kept = { files: 1, bytes: 2 };
  const made = loadedSection(BUDGETS, kept, '2026-01-01');
  expect(rows(made)).toEqual(BUDGETS.map(({ name, sizeLimit }) => `${name.replace(/: JavaScript$/, '')},${sizeLimit / 1024}`));
  expect(rows(sectionOf(paper, LOADED_HEAD))).toEqual(rows(made));
  expect(() => loadedSection([{ name: 'a new budget', size: 1, sizeLimit: 2 }], kept, '2026-01-01')).toThrow(/a new budget/);
});

test('a machine that was busy is said to have been', () => {
  expect([machineLine(0.1, 2), machineLine(1.5, 4)]).toEqual([
    'These figures were taken on an otherwise idle machine of 2 cores.',
    'These figures were taken on a machine of 4 cores that had a load of 1.5 before.',
  ]);
});
