/**
 * npm run graph: writes docs/graph.md, the folders of src and which of them import which, as dependency-cruiser sees them.
 * `npm run check` fails where the code has moved on (tools/checks.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

const DOC = join(ROOT, 'docs/graph.md');
const TEST = /\.test\.tsx?$/;

/** Folders in the order a datum travels; one that is not named here comes last. */
const ORDER = [
  ...['main', 'views/door', 'views/wall', 'views/desk', 'views/stage', 'views/print', 'views/shared'],
  ...['release', 'parts', 'exchange', 'export', 'contest', 'notebook', 'analysis', 'feeds', 'charts', 'words'],
  ...['address', 'looks', 'domain', 'contract', 'mocks'],
];
const rank = (folder) => (ORDER.includes(folder) ? ORDER.indexOf(folder) : ORDER.length);
const inOrder = (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);

/**
 * The folder a file is counted to: the first level under src, views by audience, files of src itself as `main`.
 * @param {string} path from the root @returns {string | null} null for what is neither in src nor in mocks
 */
export function folderOf(path) {
  const [top, first, second, ...deeper] = path.split('/');
  if (top === 'mocks') return 'mocks';
  if (top !== 'src') return null;
  if (second === undefined) return 'main';
  return first === 'views' && deeper.length > 0 ? `views/${second}` : first;
}

/**
 * How folders import each other, without tests.
 * @param {{from: string, to: string, how: 'plain' | 'type' | 'lazy'}[]} imports of files
 * @returns {Map<string, Map<string, 'plain' | 'type' | 'lazy'>>} by importing folder; a plain import hides a lazy one, and
 * either hides an import of types
 */
export function foldersOf(imports) {
  const folders = new Map();
  for (const { from, to, how } of imports) {
    const [a, b] = [folderOf(from), folderOf(to)];
    if (a === null || b === null || a === b || TEST.test(from)) continue;
    const row = folders.get(a) ?? new Map();
    const held = row.get(b);
    if (held === undefined || how === 'plain' || (how === 'lazy' && held === 'type')) row.set(b, how);
    folders.set(a, row);
  }
  return folders;
}

/** Whether a way of at least two arrows, none of types alone, leads from one folder to another. */
function hasLongerWay(folders, from, to) {
  const seen = new Set([from]);
  const walk = (at) =>
    [...(folders.get(at) ?? [])].some(([next, how]) => {
      if (how === 'type' || (at === from && next === to) || seen.has(next)) return false;
      if (next === to) return true;
      seen.add(next);
      return walk(next);
    });
  return walk(from);
}

const ARROWS = { plain: '-->', lazy: '-- "import()" -->', type: '-. types .->' };

/**
 * The page: a drawing without the arrows that a longer way makes plain, and a table with every one.
 * @param {Parameters<typeof foldersOf>[0]} imports
 */
export function graphText(imports) {
  const folders = foldersOf(imports);
  const names = [...new Set([...folders.keys(), ...[...folders.values()].flatMap((row) => [...row.keys()])])].sort(inOrder);
  const id = (name) => name.replace('/', '_');
  const rowOf = (name) => [...(folders.get(name) ?? [])].sort(([a], [b]) => inOrder(a, b));
  const arrows = names.flatMap((from) =>
    rowOf(from)
      .filter(([to]) => !hasLongerWay(folders, from, to))
      .map(([to, how]) => `  ${id(from)} ${ARROWS[how]} ${id(to)}`),
  );
  const cell = (name, how) =>
    rowOf(name)
      .filter(([, h]) => h === how)
      .map(([to]) => `\`${to}\``)
      .join(', ');
  const table = names.map((name) =>
    `| \`${name}\` | ${cell(name, 'plain')} | ${cell(name, 'lazy')} | ${cell(name, 'type')} |`.replaceAll(/\| {2}(?=\|)/g, '| '),
  );
  return [
    '# Which folder imports which',
    '',
    'Made from the code by `npm run graph`; do not edit. `npm run check` fails where it is out of date. What a folder *may* import, and why, is in [architecture.md](architecture.md).',
    '',
    'Folders are those of `src`, views by audience; `main` is `src/main.tsx` with the files beside it. Tests are left out. In the drawing an arrow is missing where a longer way of arrows leads there as well; the table has every one.',
    '',
    '```mermaid',
    'flowchart TD',
    ...names.map((name) => `  ${id(name)}["${name}"]`),
    ...arrows,
    '```',
    '',
    '| folder | imports | only by import() | only types of |',
    '|---|---|---|---|',
    ...table,
    '',
  ].join('\n');
}

/**
 * What is wrong with the page; null where it is as the code.
 * @param {Parameters<typeof foldersOf>[0]} imports
 */
export function graphProblem(imports) {
  let held = '';
  try {
    held = readFileSync(DOC, 'utf8');
  } catch {
    // Absent counts as out of date.
  }
  return held === graphText(imports) ? null : 'docs/graph.md is not up to date: run npm run graph';
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const { boundaries } = await import('./boundaries.mjs');
  writeFileSync(DOC, graphText((await boundaries()).imports));
  console.log('docs/graph.md written');
}
