import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoDocuments } from '../mocks/records.ts';
import { exchange } from './feeds.mjs';
import { run } from './run.mjs';
import { withSources } from './sources.mjs';
import { startStatic } from './staticServer.mjs';

const folder = mkdtempSync(join(tmpdir(), 'jiayuan-feeds-'));
const feeds = join(folder, 'feeds');
/** The command as it is typed, in a process of its own. */
const command = (...args) => run('node', ['tools/feeds.mjs', ...args], { quiet: true });
/** Modules of the project stay read from one command to the next: a process for each would read them all again. */
let sources;
let close;
let closed;
/** The same in this process. @returns its exit code and what it said */
async function here(...args) {
  const said = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => said.push(words.join(' ')));
  try {
    return { code: await exchange(args, sources), output: said.join('\n') };
  } finally {
    log.mockRestore();
  }
}
beforeAll(async () => {
  await new Promise((opened) => {
    const held = new Promise((resolve) => {
      close = resolve;
    });
    closed = withSources((load) => {
      sources = (work) => work(load);
      opened();
      return held;
    });
  });
  // The verb that writes them is run before every browser test; it makes the issued bulletins too, which takes longest.
  for (const [path, document] of demoDocuments('2026-07-17')) {
    mkdirSync(dirname(join(feeds, path)), { recursive: true });
    writeFileSync(join(feeds, path), JSON.stringify(document));
  }
  // Every command reads all there is: two parts of the year are as good as thirteen, and six times as fast.
  const index = JSON.parse(readFileSync(join(feeds, 'weekly.json'), 'utf8'));
  const dated = index.parts.filter((p) => p.path !== 'weekly/standing.json').sort((a, b) => (a.to < b.to ? 1 : -1));
  index.parts = index.parts.filter((p) => p.path === 'weekly/standing.json' || dated.indexOf(p) < 2);
  index.count = index.parts.reduce((n, p) => n + p.count, 0);
  writeFileSync(join(feeds, 'weekly.json'), JSON.stringify(index));
}, 60_000);
afterAll(async () => {
  close();
  await closed;
  rmSync(folder, { recursive: true, force: true });
});

test('template, import, check: exit codes, both languages, and files that are good', { timeout: 120_000 }, async () => {
  const file = join(folder, 'visits.xlsx');
  expect((await command('template', 'visits', file)).code).toBe(0);
  const empty = await here('import', file, '--against', feeds);
  expect(empty).toMatchObject({ code: 1, output: expect.stringMatching(/没有数据行[\s\S]*no rows of data/) });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('走访');
  const head = sheet.getRow(1).values;
  for (const [heading, value] of Object.entries({
    编号: 'visit-cli',
    对象: 'c01',
    走访日: '2026年7月10日',
    '走访单位（中文）': '督导二组',
    '走访单位（英文）': 'Team 2',
  }))
    sheet.getCell(4, head.indexOf(heading)).value = value;
  await book.xlsx.writeFile(file);
  const before = readFileSync(join(feeds, 'visits.json'), 'utf8');
  const dry = await here('import', file, '--against', feeds);
  expect(dry).toMatchObject({ code: 0, output: expect.stringContaining('+ visit/visit-cli') });
  expect(readFileSync(join(feeds, 'visits.json'), 'utf8')).toBe(before);
  expect((await here('import', file, '--against', feeds, '--out', feeds)).code).toBe(0);
  expect(readFileSync(join(feeds, 'visits.json'), 'utf8')).toContain('"visit-cli"');

  // A folder is checked, and a live address.
  expect(await here('check', feeds)).toMatchObject({ code: 0, output: expect.stringContaining('全部合格') });
  writeFileSync(join(feeds, 'stars.json'), '<!doctype html>');
  const site = await startStatic({ root: folder });
  expect(await command('check', `${site.url}/feeds`)).toMatchObject({
    code: 1,
    output: expect.stringMatching(/赋星决定（stars\.json）/),
  });
  await site.close();
});

test('what nobody knows is said with the usage', { timeout: 60_000 }, async () => {
  for (const args of [['template', 'nothing', 'x.xlsx'], ['sing'], ['import', 'x', '--feed', 'nothing']])
    expect((await here(...args)).code, args.join(' ')).toBeNull();
  expect(await command('sing')).toMatchObject({ code: 2, output: expect.stringContaining('usage: npm run feeds') });
});
