import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './ensureInstalled.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const papers = ['README.md', 'README.zh-CN.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);
/** Addresses in a paper that are files of the repository. */
const filesIn = (path) =>
  [...read(path).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, to]) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => join(dirname(path), to));

test('what a paper links to is there, and every picture is shown somewhere', () => {
  expect(papers.length).toBeGreaterThan(10);
  const named = new Map(papers.map((path) => [path, filesIn(path)]));
  for (const [path, files] of named) expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([], path);
  const shown = new Set([...named.values()].flat());
  const pictures = readdirSync(join(ROOT, 'docs/pictures')).map((name) => join('docs/pictures', name));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

const catalogue = (language) =>
  readdirSync(join(ROOT, 'src/words', language), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join('src/words', language, name)))
    .join('\n');

test('what the supervision team is told to press stands in the catalogue, in both languages', () => {
  const [chinese, english] = read('docs/supervisor.md').split('\n---\n');
  const pressed = [...chinese.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label);
  const said = [...english.matchAll(/"([^"]+)"/g)].map(([, label]) => label).filter((label) => label !== 'Draft No. n');
  expect([pressed.length > 25, said.length > 25]).toEqual([true, true]);
  const [zh, en] = ['zh', 'en'].map(catalogue);
  expect(pressed.filter((label) => !zh.includes(label))).toEqual([]);
  expect(said.filter((label) => !en.includes(label))).toEqual([]);
});
