/**
 * npm run campaign -- docx: writes a bulletin as a document for text processors, has LibreOffice lay it out as an office
 * would, reads the text back and compares it with the document. Pictures of the pages go to sheet/docx, to be looked at.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { bare, converted, pageTexts } from '../docx/office.mjs';
import { sampleBulletin } from '../docx/sampleBulletin.mjs';
import { standIns } from '../docx/standIns.mjs';
import { writeReport } from '../report.mjs';
import { run } from '../run.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHEET = join(ROOT, 'sheet/docx');
const CHECK_CODE = '0123456789abcdef'.repeat(4);
/** Pictures for the eye, in dots per inch. */
const DPI = 110;
/** Pages the sample may take: more means that something grew. */
const MOST_PAGES = 10;

const MISSING = `LibreOffice is not here (no command soffice).
  Debian, Ubuntu: apt-get install --no-install-recommends libreoffice-writer
  macOS, Windows: https://www.libreoffice.org/download/
没有找到 LibreOffice（soffice 命令）；请先按上面安装。`;

const NO_FONT = `No Chinese font is here: LibreOffice would draw boxes.
  Debian, Ubuntu: apt-get install --no-install-recommends fonts-noto-cjk fonts-noto-cjk-extra fonts-arphic-gkai00mp fonts-liberation
  or name a configuration that knows one in FONTCONFIG_FILE.
没有中文字体；请先按上面安装。`;

/** A TypeScript module of the project: Node 20 cannot read one by itself. */
const loaded = async (path) =>
  (await runnerImport(join(ROOT, path), { configFile: false, root: ROOT, logLevel: 'error' })).module;

/**
 * The document laid out. Word and WPS put no space between Chinese and digits where the file says so; LibreOffice has that
 * switch, but does not read it from this format: it is set in between.
 * @returns {Promise<string>} a PDF
 */
async function laidOut(folder, file, env) {
  const flat = await converted(folder, file, 'fodt', env);
  const text = readFileSync(join(folder, flat), 'utf8');
  writeFileSync(join(folder, flat), text.replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"'));
  return join(folder, await converted(folder, flat, 'pdf', env));
}

/** A sign of a stand-in face is read behind its line, not in its place; in the rows of tables it is looked for. */
const unsigned = (text) => text.replace(/[▲▼]/g, '');

/** Every text of a document, cells one by one; a table in halves has no caption on paper. */
const textsOf = (d) => [
  ...Object.values(d.masthead),
  ...d.blocks.flatMap((b) =>
    b.kind === 'table'
      ? [b.halves ? '' : b.caption, ...b.columns.map((c) => c.heading), ...b.rows.flatMap((r) => r.cells), b.note ?? '']
      : b.kind === 'list'
        ? b.items
        : [b.text],
  ),
  ...d.tail,
];

/** Rows of a table that stand in the text, each with its cells one after the other. */
const rowsFound = (table, text) => table.rows.filter((r) => text.includes(bare(r.cells.join('')))).length;

/** Pictures of the pages, where poppler is here. @returns {Promise<boolean>} */
async function pictured(pdf, name) {
  const { code } = await run('pdftoppm', ['-r', String(DPI), '-png', pdf, join(SHEET, name)], {
    quiet: true,
    timeoutMs: 120_000,
  });
  return code === 0;
}

/** @returns {Promise<boolean>} whether all that was written came back */
export async function campaign() {
  const { code, output: version } = await run('soffice', ['--version'], { quiet: true, timeoutMs: 60_000 });
  if (code !== 0) {
    console.error(MISSING);
    return false;
  }
  const { bulletinDocx } = await loaded('src/export/docx/bulletinDocx.ts');
  const { BulletinDocument } = await loaded('src/contract/issues.ts');
  const document = await sampleBulletin();
  BulletinDocument.parse(document);
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-docx-'));
  rmSync(SHEET, { recursive: true, force: true });
  mkdirSync(SHEET, { recursive: true });
  const lines = [];
  let faces = [];
  let fine = true;
  const check = (what, good) => {
    console.log(`${good ? 'ok   ' : 'FAIL '} ${what}`);
    lines.push(`| ${what} | ${good ? 'yes' : '**no**'} |`);
    if (!good) fine = false;
  };
  try {
    const fonts = await standIns(folder);
    if (fonts === null) {
      console.error(NO_FONT);
      return false;
    }
    const { env } = fonts;
    faces = fonts.faces;
    for (const [name, extras, d] of [
      ['issued', { issued: true, checkCode: CHECK_CODE }, document],
      ['draft', { issued: false }, { ...document, demo: false }],
    ]) {
      const file = `${name}.docx`;
      writeFileSync(join(folder, file), new Uint8Array(await (await bulletinDocx(d, extras)).arrayBuffer()));
      copyFileSync(join(folder, file), join(SHEET, file));
      const pdf = await laidOut(folder, file, env);
      if (!(await pictured(pdf, name))) console.log('      no pictures: pdftoppm (poppler-utils) is not here');
      const pages = await pageTexts(pdf);
      // A text may go over two pages: what each page says above and below is no part of it.
      const margins = [`演示数据不作依据`, `草稿未签发`];
      const text = pages
        .map((p, i) =>
          [...margins, `—${i + 1}—`, `第${i + 1}页共${pages.length}页`].reduce((t, m) => t.replace(bare(m), ''), bare(p)),
        )
        .join('');
      const running = unsigned(text);
      const missing = textsOf(d).filter((t) => !running.includes(unsigned(bare(t))));
      check(`${name}: all ${textsOf(d).length} texts come back`, missing.length === 0);
      for (const t of missing.slice(0, 10)) console.log(`      ${t}`);
      for (const table of d.blocks.filter((b) => b.kind === 'table')) {
        const found = rowsFound(table, text);
        check(`${name}: ${table.caption}: ${found} of ${table.rows.length} rows come back whole`, found === table.rows.length);
      }
      check(`${name}: ${pages.length} pages, not more than ${MOST_PAGES}`, pages.length <= MOST_PAGES);
      const numbered = pages.filter(
        (p, i) => bare(p).includes(bare(`— ${i + 1} —`)) && bare(p).includes(`第${i + 1}页共${pages.length}页`),
      );
      check(`${name}: every page has its number and their count`, numbered.length === pages.length);
      const first = bare(pages[0]);
      const communities = d.blocks.find((b) => b.id === 'communities.table');
      check(
        `${name}: all ${communities.rows.length} communities and their note on the first page`,
        rowsFound(communities, first) === communities.rows.length && unsigned(first).includes(unsigned(bare(communities.note))),
      );
      const broken = d.blocks
        .filter((b) => b.kind === 'table' && !b.halves)
        .map((b) => ({
          heads: bare(b.columns.map((c) => c.heading).join('')),
          on: pages.map(bare).filter((p) => rowsFound(b, p) > 0),
        }))
        .filter(({ on }) => on.length > 1);
      check(
        `${name}: ${broken.length} tables go over pages, with their head on each`,
        broken.length > 0 && broken.every(({ heads, on }) => on.every((p) => p.includes(heads))),
      );
      const said = name === 'issued' ? '演示数据不作依据' : '草稿未签发';
      check(
        `${name}: every page says what it is`,
        pages.every((p) => bare(p).includes(said)),
      );
      check(
        `${name}: check code ${name === 'issued' ? 'in the tail' : 'nowhere'}`,
        text.includes(CHECK_CODE) === (name === 'issued'),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeReport(
    'docx',
    [
      '# The bulletin as a document for text processors',
      '',
      'Written by `npm run campaign -- docx`. The newest bulletin of the demo, made from its records as the page makes it, is written once as an issue with demo data and once as a draft, laid out by LibreOffice, and its text read back from the PDF.',
      '',
      `- Laid out by: ${version.trim().split(' ').slice(0, 2).join(' ')}`,
      `- Faces that stood in: ${faces.map(([face, by]) => `${face} by ${by}`).join('; ')}.`,
      '- Between Chinese and digits there is no space, as the file asks; LibreOffice does not read that from this format, so it is set before the pages are made.',
      '- What Word or WPS draw with the official faces was not seen by this campaign.',
      '',
      '| what | holds |',
      '| --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
  console.log(`Pictures and documents: sheet/docx. ${fine ? 'LibreOffice shows all that was written.' : 'There are findings.'}`);
  return fine;
}
