import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { BROWSER_FLOOR } from '../browserFloor.mjs';
import { CHROMIUM_FLAGS } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { freshBuild, liveCopy, PINNED } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { withSources } from '../sources.mjs';
import { startStatic } from '../staticServer.mjs';

/** The package that ships the Chromium of the floor inside; not a dependency: 60 MB for one campaign. */
const PACKAGE = ['@sparticuz/chromium', '106.0.0'];
const FOLDER = join(ROOT, `node_modules/.cache/jiayuan-floor-${PACKAGE[1]}`);

/** Every scene of the wall, the stage and pages of the desk, each with what must be on it. */
const pagesOf = (scenes) => [
  ['/wall?scene=overview', '[data-painted]'],
  ...scenes
    .filter((scene) => scene !== 'overview')
    .map((scene) => [
      `/wall?scene=${scene}`,
      ['svg', 'canvas', 'table'].map((tag) => `main[data-turn="${scene}"] ${tag}`).join(', '),
    ]),
  ['/wall/setup', 'main form, main table'],
  ['/stage', 'main'],
  ['/desk/ranking', 'main table tbody tr'],
  ['/desk/data', 'tr[data-feed="weekly"]'],
  ['/desk/map', 'main canvas'],
  ['/desk/weakspots', 'main table, main svg, main canvas'],
];

/** Installs and unpacks the browser once. @returns its path and the folder of the libraries it brings */
function oldChromium() {
  const [name, version] = PACKAGE;
  const from = join(FOLDER, 'node_modules', name, 'bin');
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(join(from, 'chromium.br'))) {
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n');
    const args = [
      'install',
      '--ignore-scripts',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--legacy-peer-deps',
      `${name}@${version}`,
    ];
    const done = spawnSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error(`npm install ${name} failed`);
  }
  const program = join(FOLDER, 'chromium');
  if (!existsSync(program)) {
    const unpack = (file) => brotliDecompressSync(readFileSync(join(from, file)));
    writeFileSync(join(FOLDER, 'aws.tar'), unpack('aws.tar.br'));
    if (spawnSync('tar', ['xf', 'aws.tar'], { cwd: FOLDER }).status !== 0) throw new Error('tar xf aws.tar failed');
    writeFileSync(program, unpack('chromium.br'), { mode: 0o755 });
  }
  return { program, libraries: join(FOLDER, 'lib') };
}

/** Opens a page and says what is wrong with it; empty where nothing is. */
async function visit(context, url, there, picture) {
  const wrong = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${message.text()} ${message.location().url}`));
  await page.goto(url);
  await page
    .locator(there)
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => wrong.push(`not there: ${there}`));
  // Places come from the worker: they must arrive here too.
  await page
    .getByText('正在计算')
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 })
    .catch(() => wrong.push('the worker does not answer'));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => ({
    refused: document.getElementById('unsupported')?.hidden === false,
    failed: document.body.innerText.includes('显示不出来') || document.body.innerText.includes('没有取到'),
    over: document.documentElement.scrollWidth - innerWidth,
    words: document.body.innerText.length,
  }));
  if (seen.refused) wrong.push('turned away as too old');
  if (seen.failed) wrong.push('a panel cannot be shown');
  if (seen.over > 0) wrong.push(`${seen.over} px wider than the screen`);
  if (seen.words < 60) wrong.push(`only ${seen.words} characters on the page`);
  await page.screenshot({ path: picture });
  await page.close();
  return wrong;
}

/**
 * Opens the production build in a Chromium of the floor itself, the oldest the registries have of use: every scene of the
 * wall, the stage and pages of the desk must be drawn, without an error. Pictures lie in sheet/floor; writes
 * docs/reports/floor.md.
 * @returns {Promise<boolean>} whether all were
 */
export async function campaign() {
  const { program, libraries } = oldChromium();
  await freshBuild();
  const { WALL_SCENES } = await withSources((load) => load('src/contract/walls.ts'));
  const { root, remove } = await liveCopy();
  const site = await startStatic({ root });
  const LD_LIBRARY_PATH = [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':');
  const args = [...CHROMIUM_FLAGS, '--headless', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath: program, args, env: { ...process.env, LD_LIBRARY_PATH } });
  const pictures = join(ROOT, 'sheet/floor');
  mkdirSync(pictures, { recursive: true });
  const lines = [];
  let fine = true;
  try {
    console.log(`Chromium ${browser.version()}, floor ${BROWSER_FLOOR}`);
    if (Number.parseInt(browser.version(), 10) !== BROWSER_FLOOR) throw new Error('this is not the browser of the floor');
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await context.clock.install({ time: PINNED });
    for (const [path, there] of pagesOf(WALL_SCENES)) {
      const name = path.replace(/\W+/g, '-').replace(/^-/, '');
      const wrong = await visit(context, site.url + path, there, join(pictures, `${name}.png`));
      fine &&= wrong.length === 0;
      console.log(wrong.length === 0 ? `ok    ${path}` : `FAIL  ${path}\n${[...new Set(wrong)].join('\n')}`);
      const said = [...new Set(wrong.map((text) => text.split('\n')[0].replaceAll(site.url, '').trim()))].join('; ');
      lines.push(verdictLine(`${path} is drawn${said === '' ? '' : `: ${said}`}`, wrong.length === 0));
    }
    const report = [
      '# The oldest browser it is made for',
      '',
      `\`npm run campaign -- floor\`: the production build with demo data in Chromium ${browser.version()}, at 1920x1080, under a fixed clock. Drawn means: what the page is for is there, the worker has answered, nothing is wider than the screen, no error.`,
      '',
      ...lines,
    ];
    writeReport('floor', report.join('\n'));
  } finally {
    await browser.close();
    await site.close();
    remove();
  }
  return fine;
}
