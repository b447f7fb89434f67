/**
 * npm run campaign -- faults [--rows T1,P5] [--units] [--no-build]: every row of the fault catalogue (tools/faults/rows.mjs) by the tests
 * that bear it. A row whose test is not there, did not run or failed does not hold; with --units no browser is opened, and what only a
 * browser sees is said to be untried. Writes docs/reports/faults.md; of some rows alone nothing is written.
 */
import { buildDemo, buildLive } from '../builds.mjs';
import { ensureChromium } from '../chromium.mjs';
import { ROWS } from '../faults/rows.mjs';
import { browserTests, matching, unitTests } from '../faults/tests.mjs';
import { verdictLine, writeReport } from '../report.mjs';

const isBrowser = ([file]) => file.startsWith('e2e/');

/** What came of a row. @param {boolean} unitsOnly its browser tests were not asked for */
function verdict(row, ran, unitsOnly) {
  if (row.absent !== undefined) return { holds: null, said: row.absent, units: 0, browsers: 0 };
  const asked = row.tests.filter((t) => !unitsOnly || !isBrowser(t));
  if (asked.length === 0) return { holds: null, said: 'not tried in this run: only a browser sees it', units: 0, browsers: 0 };
  const found = asked.map((t) => [t, matching(ran, t)]);
  const missing = found.flatMap(([[file, title], tests]) => (tests.length === 0 ? [`${file}: “${title}” did not run`] : []));
  const all = found.flatMap(([, tests]) => tests);
  const failed = all.filter((t) => t.state !== 'passed').map((t) => `${t.file}: “${t.title}” ${t.state}`);
  const browsers = all.filter((t) => t.file.startsWith('e2e/')).length;
  const wrong = [...missing, ...failed];
  return { holds: all.length > 0 && wrong.length === 0, said: wrong.join('; '), units: all.length - browsers, browsers };
}

const cell = (text) => text.replaceAll('|', '\\|');

/** @returns {Promise<boolean>} whether every row that is claimed holds */
export async function campaign(options = []) {
  const at = options.indexOf('--rows');
  const only = at < 0 ? null : new Set(options[at + 1].split(','));
  const rows = ROWS.filter((r) => only === null || only.has(r.id));
  const unitsOnly = options.includes('--units');
  const wanted = rows.flatMap((r) => r.tests).filter((t) => !unitsOnly || !isBrowser(t));
  const walks = wanted.filter(isBrowser);
  if (walks.length > 0) {
    await ensureChromium();
    if (!options.includes('--no-build')) {
      await buildLive();
      await buildDemo();
    }
  }
  const files = [...new Set(wanted.filter((t) => !isBrowser(t)).map(([file]) => file))];
  const ran = [...(files.length > 0 ? await unitTests(files) : []), ...(walks.length > 0 ? await browserTests(walks) : [])];
  const results = rows.map((row) => ({ row, ...verdict(row, ran, unitsOnly) }));
  const held = results.filter((r) => r.holds === true);
  const fallen = results.filter((r) => r.holds === false);
  const unclaimed = results.filter((r) => r.holds === null);
  const tests = new Set(wanted.flatMap((t) => matching(ran, t).map((m) => `${m.file} ${m.title}`)));
  const lines = [
    '# The fault catalogue',
    '',
    `\`npm run campaign -- faults${unitsOnly ? ' --units' : ''}\`: each of the 128 rows by the tests that bear it (\`tools/faults/rows.mjs\`); content that is wrong comes from one table (\`mocks/faults/payloads.ts\`), which the real loader and a wall both meet.`,
    '',
    verdictLine(
      `${held.length} of ${rows.length} rows hold, ${fallen.length} do not, ${unclaimed.length} not claimed or not tried`,
      fallen.length === 0,
    ),
    verdictLine(
      `${tests.size} tests, ${[...tests].filter((t) => t.startsWith('e2e/')).length} of them in a browser`,
      fallen.length === 0,
    ),
    '',
    unitsOnly
      ? 'No browser was opened in this run: what walls show was not tried.'
      : 'After each fault on a wall: every panel has a state, a name and a picture or a reason; nothing is thrown; what does not hang on the feed is as before; no last good copy is lost; the good file ends it.',
    '',
    '| row | fault | expected | guard | tried by | result |',
    '| --- | --- | --- | --- | --- | --- |',
    ...results.map(({ row, holds, said, units, browsers }) => {
      const by = [units > 0 ? `${units} unit` : '', browsers > 0 ? `${browsers} browser` : ''].filter((t) => t !== '').join(', ');
      const result = holds === null ? said : holds ? 'holds' : `**does not hold**: ${said}`;
      return `| ${row.id} | ${cell(row.fault)} | ${cell(row.expected)} | ${cell(row.guard)} | ${by === '' ? '–' : by} | ${cell(result)} |`;
    }),
    '',
    '## Where the product answers otherwise than the catalogue proposed',
    '',
    ...results.flatMap(({ row }) => (row.as === undefined ? [] : [`- ${row.id}: ${row.as}`])),
    '',
    '## The tests of each row',
    '',
    ...results.flatMap(({ row }) =>
      row.tests.length === 0 ? [] : [`- ${row.id}: ${row.tests.map(([f, t]) => `\`${f}\` “${t}”`).join('; ')}`],
    ),
    '',
  ];
  for (const { row, said } of fallen) console.log(`${row.id}: ${said}`);
  console.log(lines.slice(4, 6).join('\n'));
  if (only === null) {
    writeReport('faults', lines.join('\n'));
  }
  return fallen.length === 0;
}
