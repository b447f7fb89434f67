/**
 * npm run campaign -- office: exports tables of the desk in a browser, opens them with LibreOffice as an office would, and
 * reads back what it made of them: Chinese, numbers, dates, and that nothing ran. Writes docs/reports/office.md.
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild, liveCopy, openBrowser, PINNED } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { run } from '../run.mjs';
import { startStatic } from '../staticServer.mjs';

/** Pages, the name of the menu and its choice. */
const TABLES = [
  { name: 'ranking', path: '/desk/ranking', menu: '导出“幸福小区周排名”', choice: /30 行/, text: '＝1+1小区' },
  { name: 'renovation', path: '/desk/renovation', menu: '导出“老旧小区改造”', choice: /19 行/, dates: true },
  { name: 'history', path: '/desk/compound/c09', menu: '导出“指标近 52 周”', choice: /^全部/, dates: true },
];

const MISSING = `LibreOffice is not here (no command soffice).
  Debian, Ubuntu: apt-get install --no-install-recommends libreoffice-calc
  macOS, Windows: https://www.libreoffice.org/download/
没有找到 LibreOffice（soffice 命令）；请先按上面安装。`;

/** A name that a spreadsheet would run. */
function plantFormula(root) {
  const file = join(root, 'feeds/district.json');
  const district = JSON.parse(readFileSync(file, 'utf8'));
  const compound = district.records.find((r) => r.id === 'c09');
  compound.name = { zh: '＝1+1小区', en: '=1+1' };
  writeFileSync(file, JSON.stringify(district));
}

async function exported(folder) {
  const { root, remove } = await liveCopy();
  plantFormula(root);
  const site = await startStatic({ root, date: () => null });
  const browser = await openBrowser();
  try {
    for (const { name, path, menu, choice } of TABLES) {
      const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await page.clock.install({ time: PINNED });
      await page.goto(site.url + path);
      await page.getByRole('button', { name: menu, exact: true }).waitFor();
      await page.waitForFunction(() => !/正在计算|正在推算/.test(document.body.innerText));
      for (const [kind, format] of [
        ['csv', 'CSV'],
        ['xlsx', 'Excel'],
      ]) {
        await page.getByRole('button', { name: menu, exact: true }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.menu-group', { hasText: choice }).getByRole('button', { name: format }).click(),
        ]);
        await page.locator('.menu-list').waitFor({ state: 'detached' });
        copyFileSync(await file.path(), join(folder, `${name}.${kind}`));
      }
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
    remove();
  }
}

/** Converts a file with LibreOffice. CSV is read as UTF-8 with commas, as its import dialogue proposes for such a file. */
async function converted(folder, file, kind) {
  const out = join(folder, `${file.replace('.', '-')}`);
  const filter = file.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,0,false,true'] : [];
  const target = kind === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' : kind;
  const { code, output } = await run(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...filter,
      '--convert-to',
      target,
      '--outdir',
      out,
      join(folder, file),
    ],
    { quiet: true, timeoutMs: 120_000, cwd: folder },
  );
  const made = join(out, file.replace(/\.\w+$/, `.${kind}`));
  if (code !== 0 || !existsSync(made)) throw new Error(`soffice ${file}: ${output}`);
  return made;
}

const lines = (text) =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((l) => l !== '');

/** @returns {Promise<boolean>} whether everything came back as it was sent */
export async function campaign() {
  const { code, output } = await run('soffice', ['--version'], { quiet: true, timeoutMs: 60_000 });
  if (code !== 0) {
    console.error(MISSING);
    return false;
  }
  const { default: readXlsxFile } = await import('read-excel-file/node');
  await freshBuild();
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-office-'));
  const found = [];
  const verdicts = [];
  const check = (what, good) => {
    console.log(`${good ? 'ok   ' : 'FAIL '} ${what}`);
    verdicts.push(verdictLine(what, good));
    if (!good) found.push(what);
  };
  try {
    await exported(folder);
    for (const { name, text, dates } of TABLES) {
      const ours = (await readXlsxFile(join(folder, `${name}.xlsx`)))[0].data;
      const theirs = (await readXlsxFile(await converted(folder, `${name}.xlsx`, 'xlsx')))[0].data;
      const flat = (rows) =>
        rows.map((r) =>
          r.map((c) => (c instanceof Date ? Math.round(c.getTime() / 1000) : typeof c === 'number' ? c.toFixed(6) : c)),
        );
      const trimmed = (rows) =>
        flat(rows)
          .map((r) => r.slice(0, r.findLastIndex((c) => c !== null) + 1))
          .filter((r) => r.length > 0);
      const [a, b] = [trimmed(ours), trimmed(theirs)];
      const differ = a.findIndex((r, i) => JSON.stringify(r) !== JSON.stringify(b[i]));
      check(`${name}.xlsx: ${a.length} lines come back as they were written`, a.length === b.length && differ < 0);
      if (differ >= 0) console.log(`      ${JSON.stringify(a[differ])}\n      ${JSON.stringify(b[differ])}`);
      check(
        `${name}.xlsx: Chinese`,
        theirs.flat().some((c) => typeof c === 'string' && c.includes('演示数据')),
      );
      check(
        `${name}.xlsx: numbers are numbers`,
        theirs.flat().some((c) => typeof c === 'number'),
      );
      if (dates)
        check(
          `${name}.xlsx: dates are dates`,
          theirs.flat().some((c) => c instanceof Date),
        );
      if (text !== undefined) check(`${name}.xlsx: the formula stays text`, theirs.flat().includes(text));

      const sent = lines(readFileSync(join(folder, `${name}.csv`), 'utf8'));
      const shown = lines(readFileSync(await converted(folder, `${name}.csv`, 'csv'), 'utf8'));
      check(
        `${name}.csv: ${sent.length} lines, Chinese as written`,
        sent.length === shown.length && shown.join('').includes('演示数据'),
      );
      if (text !== undefined) check(`${name}.csv: nothing ran`, shown.join('\n').includes(text));
      check(`${name}.csv: no error value`, !/#NAME|#VALUE|#REF|Err:5/.test(shown.join('\n')));
      const book = (await readXlsxFile(await converted(folder, `${name}.csv`, 'xlsx')))[0].data.flat();
      check(`${name}.csv: numbers are numbers`, book.filter((c) => typeof c === 'number').length > 20);
      if (dates)
        check(
          `${name}.csv: dates are dates`,
          book.some((c) => c instanceof Date),
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const report = [
    '# Exported tables in an office suite',
    '',
    `\`npm run campaign -- office\`: tables of the desk, exported in a browser as CSV and XLSX, a name that reads as a formula among them, opened and written again by ${/LibreOffice [\d.]+/.exec(output)?.[0] ?? 'LibreOffice'}.`,
    '',
    ...verdicts,
  ];
  writeReport('office', report.join('\n'));
  console.log(found.length === 0 ? 'LibreOffice reads every table as it was exported.' : `${found.length} findings`);
  return found.length === 0;
}
