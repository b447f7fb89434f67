import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensureInstalled.mjs';
import { FIGURES } from './eighteenRows.mjs';

/** The page about the eighteen figures. */
export const PAGE = join(ROOT, 'docs/reliability.md');
const MOST_LETTERS = 150;

/** A report of docs/reports; null where there is none. */
export function readReport(name) {
  const file = join(ROOT, `docs/reports/${name}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A report, or what stands below one of its headings. */
function partOf(text, part) {
  if (part === undefined) return text;
  const [, below = ''] = `\n${text}`.split(`\n## ${part}\n`);
  return below.split(/^## /m)[0];
}

/** The items of a report's lists, each on one line, however it is broken. */
const itemsOf = (text) =>
  [...text.matchAll(/^- (.*(?:\n {2,}\S.*)*)/gm)].map(([, item]) => item.replace(/\s*\n\s+/g, ' ').trim());

const isBroken = (item) => item.startsWith('**does not hold**');
const isLeft = (item) => /^not (?:run|tried)/.test(item);
const bare = (item) => item.replace(/^(?:holds|\*\*does not hold\*\*): /, '');

/** The beginning of a text, whole words, as a cell of a table holds it. */
function cell(text) {
  const safe = text.replaceAll('|', '\\|');
  return safe.length <= MOST_LETTERS ? safe : `${safe.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;
}

/**
 * What the last reports say of a figure.
 * @param {import('./eighteenRows.mjs').Row} row @param {(name: string) => string | null} read
 * @returns {{id: string, standing: string, values: string[], missing: string[]}} missing: what it asks and no report shows
 */
export function judged(row, read = readReport) {
  const parts = row.bears.map(({ report, part, pick }) => ({ part, pick, text: partOf(read(report) ?? '', part) }));
  const absent = row.bears.filter(({ report }) => read(report) === null).map(({ report }) => report);
  const items = parts.flatMap(({ text }) => itemsOf(text));
  const picked = parts.flatMap(({ pick, text }) => itemsOf(text).filter((item) => pick.test(bare(item)) && !isLeft(item)));
  // What a part of its own left out belongs to the figure, whatever it is called.
  const left = parts.filter(({ part }) => part !== undefined).flatMap(({ text }) => itemsOf(text).filter(isLeft));
  const beside = row.whole === true ? items.filter((item) => isBroken(item) && !picked.includes(item)) : [];
  // The figure that was never run is measured by the time of a shorter run.
  const texts = row.bears.length === 0 ? (read('soak') ?? '') : parts.map(({ text }) => text).join('\n');
  const missing = [
    ...picked.filter(isBroken).map((item) => `does not hold: ${bare(item)}`),
    ...left,
    ...absent.map((report) => `no run of \`npm run campaign -- ${report}\` is kept yet`),
    ...(row.short?.(texts) ?? []).filter((text) => text !== false),
    ...beside.map((item) => `a bar of the campaign’s own, beside the figure, does not hold: ${cell(bare(item))}`),
  ];
  const standing = () => {
    if (row.bears.length === 0 && row.tests.length === 0) return 'not run';
    if (picked.some(isBroken)) return '**missed**';
    if (row.bears.length > 0 && picked.length === 0) return 'in part';
    return missing.length > 0 ? 'in part' : row.bears.length === 0 ? 'held by the gate' : 'holds';
  };
  return { id: row.id, standing: standing(), values: picked.map(bare), missing };
}

/** The page, from the reports as they are. @returns {string} */
export function eighteenPage(read = readReport) {
  const all = FIGURES.map((row) => ({ ...row, ...judged(row, read) }));
  const kept = (bears) => bears.filter(({ report }) => read(report) !== null);
  const where = ({ bears, tests }) =>
    [
      ...new Set(kept(bears).map(({ report }) => `[${report}](reports/${report}.md)`)),
      ...tests.map((path) => `\`${path}\``),
    ].join(', ');
  const commands = (text) => text.split('; ').map((one) => `\`${one.startsWith('npm') ? one : `npm run campaign -- ${one}`}\``);
  return [
    '# Eighteen figures of reliability',
    '',
    'Written by `npm run campaign -- eighteen` out of the last reports, and by every campaign that writes one; nothing is measured',
    'for it. "Holds" is what the last run of the command found on one machine of two cores with demo data. "Held by the gate" has',
    'no report: it is a test of `npm test`, which fails where it does not hold. "In part" holds as far as it was run; what is',
    'missing stands below with its number.',
    '',
    '| | what it asks | | last value | command | where |',
    '|---|---|---|---|---|---|',
    ...all.map((row) => {
      const values = row.values.map(cell).join('; ') || '–';
      return `| ${row.id} | ${row.asks} | ${row.standing} | ${values} | ${commands(row.command).join(', ')} | ${where(row) || '–'} |`;
    }),
    '',
    '## What is missing',
    '',
    ...all.filter(({ missing }) => missing.length > 0).flatMap(({ id, missing }) => missing.map((text) => `- ${id}: ${text}`)),
    '',
  ].join('\n');
}
