import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { runNginx, sampleSite } from '../../e2e/servers/nginx.mjs';
import { billGaps, SHIPPED } from '../bill.mjs';
import { ensureNginx } from '../chromium.mjs';
import { openBrowser, PINNED } from '../openBrowser.mjs';
import { pack } from '../package.mjs';
import { writeRelease } from '../release.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { run } from '../run.mjs';

/** Unpacks an archive below a folder. @returns the folder that is in it */
function unpack(archive, into) {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return join(into, files[0][0].split('/')[0]);
}

/** Lines of SHA256SUMS that do not fit, and files it does not name. */
function wrongSums(folder) {
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  const wrong = listed.filter(
    ([sum, path]) =>
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex') !== sum,
  );
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length;
  return { wrong: wrong.map(([, path]) => path), unnamed: there - 1 - listed.length };
}

/** What the page says it is, and what the browser has of the notes of this machine. */
async function look(page, url) {
  await page.goto(`${url}/wall?scene=overview`);
  await page.locator('[data-painted]').first().waitFor({ state: 'attached' });
  const build = await page.locator('meta[name="jiayuan-build"]').getAttribute('content');
  const figures = await page.locator('[data-figure]').count();
  await page.goto(`${url}/desk/data`);
  await page.locator('.data-page').waitFor();
  return { build, figures };
}

/** A note as somebody would have left it, kept by the browser under the site's address. */
const writeNote = (page) =>
  page.evaluate(async () => {
    const open = await new Promise((resolve, reject) => {
      const asked = indexedDB.open('jiayuan-notebook');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const tx = open.transaction('notes', 'readwrite');
    tx.objectStore('notes').put({ id: 'kept', stamp: 1, changedAt: new Date().toISOString(), body: { text: '现场记录' } });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    open.close();
  });
const readNotes = (page) =>
  page.evaluate(async () => {
    const open = await new Promise((resolve) => {
      const asked = indexedDB.open('jiayuan-notebook');
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = await new Promise((resolve) => {
      const asked = open.transaction('notes').objectStore('notes').getAll();
      asked.onsuccess = () => resolve(asked.result.map((n) => n.body.text));
    });
    open.close();
    return all;
  });

/**
 * The package as an office gets it: packed twice, unpacked, its sums checked, served by nginx on its own sample, looked at,
 * upgraded by the guide's steps and rolled back, with a note on the machine that must outlive both; writes
 * docs/reports/package.md.
 * @returns {Promise<boolean>}
 */
export async function campaign() {
  if (!ensureNginx()) throw new Error('nginx is not here, and could not be installed');
  const dir = mkdtempSync(join(tmpdir(), 'jiayuan-package-'));
  const lines = [];
  const check = (text, fine) => lines.push(verdictLine(text, fine)) && fine;
  const [one, two] = [await pack(join(dir, 'one')), await pack(join(dir, 'two'))];
  check(
    `packed twice, the same bytes: ${one.files} files, ${(one.bytes / 1024 / 1024).toFixed(1)} MiB`,
    one.sha256 === two.sha256,
  );
  const folder = unpack(one.path, dir);
  const { wrong, unnamed } = wrongSums(folder);
  check(`every file of the archive fits SHA256SUMS: ${wrong.length} wrong, ${unnamed} not named`, wrong.length + unnamed === 0);
  const bill = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
  const gaps = billGaps(bill);
  check(
    `the bill names ${bill.components.length} packages, ${SHIPPED.join(', ')} among them, each with version, licence and SHA-512: ${gaps.length} gaps ${gaps.slice(0, 5).join(', ')}`,
    gaps.length === 0,
  );
  const srv = join(dir, 'srv');
  cpSync(join(folder, 'site'), join(srv, 'dist'), { recursive: true });
  cpSync(join(folder, 'deploy'), join(srv, 'deploy'), { recursive: true });
  const { code } = await run('node', ['tools/feeds.mjs', 'demo', join(srv, 'data/feeds'), '--as-of', PINNED.slice(0, 16)], {
    quiet: true,
  });
  if (code !== 0) throw new Error('tools/feeds.mjs demo');
  const site = await runNginx(srv, sampleSite({ dist: join(srv, 'dist'), data: join(srv, 'data'), deploy: join(srv, 'deploy') }));
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await page.clock.setFixedTime(PINNED);
  const first = await look(page, site.url);
  check(`nginx takes the sample, and the wall shows ${first.figures} figures`, first.figures > 0);
  await page.goto(`${site.url}/desk/compound/c09`);
  // The book of notes is open from then on.
  await page.locator('[data-notes]').first().waitFor();
  await writeNote(page);

  // The next release: the same files but for one. Its steps are those of the guide.
  const next = join(dir, 'next');
  cpSync(join(folder, 'site'), next, { recursive: true });
  writeFileSync(join(next, 'favicon.svg'), readFileSync(join(next, 'favicon.svg'), 'utf8').replace('<svg', '<!--next--><svg'));
  const build = await writeRelease(next);
  const settings = readFileSync(join(srv, 'dist/config.json'), 'utf8').replace('九台', '九台 ');
  writeFileSync(join(srv, 'dist/config.json'), settings);
  cpSync(join(srv, 'dist'), join(dir, 'before'), { recursive: true });
  const take = (from) => {
    const late = new Set(['version.json', 'sw.js']);
    const filter = (path) => !['config.json', ...late].some((name) => path === join(from, name));
    cpSync(from, join(srv, 'dist'), { recursive: true, filter });
    for (const name of late) cpSync(join(from, name), join(srv, 'dist', name));
  };
  take(next);
  const upgraded = await look(page, site.url);
  check(`upgraded by the guide: build ${build} is served`, upgraded.build === build && upgraded.figures === first.figures);
  await page.goto(`${site.url}/desk/compound/c09`);
  await page.locator('[data-notes]').first().waitFor();
  check('the note of this machine outlives the upgrade', (await readNotes(page)).join() === '现场记录');
  check('the own config.json outlives it too', readFileSync(join(srv, 'dist/config.json'), 'utf8') === settings);
  take(join(dir, 'before'));
  const back = await look(page, site.url);
  check(`rolled back: build ${first.build} is served`, back.build === first.build && back.figures === first.figures);
  await page.goto(`${site.url}/desk/compound/c09`);
  await page.locator('[data-notes]').first().waitFor();
  check('the note outlives the roll-back', (await readNotes(page)).join() === '现场记录');
  check(`errors of the pages: ${errors.length} ${errors.slice(0, 3).join(' | ')}`, errors.length === 0);
  await browser.close();
  await site.close();
  rmSync(dir, { recursive: true, force: true });
  const report = [
    '# The package',
    '',
    '`npm run campaign -- package`: packed, unpacked, served by nginx, upgraded, rolled back.',
    '',
  ];
  writeReport('package', [...report, ...lines, ''].join('\n'));
  console.log(lines.join('\n'));
  return lines.every((line) => line.startsWith('- holds'));
}
