import { freshBuild, liveCopy, openBrowser, PINNED, walk } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { memory } from '../soak/watch.mjs';
import { startStatic } from '../staticServer.mjs';

const MIB = 1024 * 1024;
const CHANGES = 500;
/** Route changes between two measurements, all taken on the first page. */
const EVERY = 50;
const PAGES = [
  '/desk/ranking',
  '/desk/ranking?tab=community',
  '/desk/weakspots',
  '/desk/renovation',
  '/desk/map',
  '/desk/compound/c09',
  '/desk/community/220113001003',
  ...['programme', 'glossary', 'method', 'data', 'burden', 'yearend', 'bulletins'].map((p) => `/desk/${p}`),
  ...['chiefs', 'concerns', 'wishes', 'ledger', 'supervision', 'reviews', 'satisfaction', 'dualStar', 'weekly'].map(
    (p) => `/desk/${p}`,
  ),
  ...['homeAction', 'moves', 'fusion', 'models', 'brands', 'property', 'links', 'conduct', 'councils', 'culture'].map(
    (p) => `/desk/${p}`,
  ),
  '/desk/contest',
  '/desk/readiness',
];

/** Runs inside the page from its first moment: counts the roots of pages that were shown, and those collected since. */
function watchRoots() {
  const roots = { made: 0, gone: 0, errors: 0 };
  const registry = new FinalizationRegistry(() => {
    roots.gone += 1;
  });
  let last = null;
  globalThis.__roots = Object.assign(roots, {
    look() {
      // The head of a printed page stands before every page and stays.
      const root = document.querySelector('main > :not(.print-only)');
      if (root === null || last?.deref() === root) return;
      last = new WeakRef(root);
      registry.register(root, 0);
      roots.made += 1;
    },
  });
}

/** What must hold. @returns {[string, boolean][]} */
function verdicts(rows, roots, errors) {
  // The first round fills what a page keeps for good: words, code, answers of the worker.
  const [, , ...later] = rows;
  const [first, last] = [later[0], later.at(-1)];
  const grown = (key) => last[key] - Math.max(first[key], later[1][key]);
  return [
    [`nodes: ${grown('nodes')} more after ${EVERY * (later.length - 1)} further changes`, grown('nodes') <= 0],
    [`listeners: ${grown('listeners')} more`, grown('listeners') <= 0],
    [`heap: ${(grown('heap') / MIB).toFixed(2)} MiB more, of 2`, grown('heap') <= 2 * MIB],
    [
      `roots of pages left and collected: ${roots.gone} of ${roots.made - 1}`,
      roots.made > CHANGES && roots.gone >= roots.made - 2,
    ],
    [`errors: ${errors.length} ${errors.slice(0, 3).join(' | ')}`, errors.length === 0],
  ];
}

/**
 * Five hundred route changes over every page of the desk (figure M3): what is left of the pages that were left; writes
 * docs/reports/routes.md.
 * @returns {Promise<boolean>} whether nothing grew
 */
export async function campaign() {
  await freshBuild();
  const { root, remove } = await liveCopy();
  const site = await startStatic({ root, date: () => null });
  const browser = await openBrowser(['--js-flags=--expose-gc']);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await page.addInitScript(watchRoots);
  await page.clock.install({ time: PINNED });
  await page.goto(site.url + PAGES[0]);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const go = async (path) => {
    await walk(page, path);
    await page.locator('h1').first().waitFor();
    await page.waitForFunction(
      () => !/正在计算|正在比较|正在推算|正在读/.test(document.querySelector('main')?.textContent ?? ''),
    );
    await page.evaluate(() => globalThis.__roots.look());
  };
  const rows = [];
  const lines = ['| changes | heap MiB | nodes | listeners |', '| ---: | ---: | ---: | ---: |'];
  for (let done = 0; done <= CHANGES; done++) {
    if (done % EVERY === 0) {
      await go(PAGES[0]);
      const held = await memory(cdp);
      rows.push(held);
      lines.push(`| ${done} | ${(held.heap / MIB).toFixed(2)} | ${held.nodes} | ${held.listeners} |`);
      console.log(lines.at(-1));
    }
    if (done < CHANGES) await go(PAGES[1 + (done % (PAGES.length - 1))]);
  }
  await memory(cdp);
  const roots = await page.evaluate(() => ({ made: globalThis.__roots.made, gone: globalThis.__roots.gone }));
  await browser.close();
  await site.close();
  remove();
  const judged = verdicts(rows, roots, [...new Set(errors)]);
  const summary = judged.map(([text, fine]) => verdictLine(text, fine));
  const head = `\`npm run campaign -- routes\`: ${CHANGES} route changes over ${PAGES.length} pages of the desk, at 1440x900.`;
  writeReport('routes', ['# Route changes of the desk', '', head, '', ...summary, '', ...lines, ''].join('\n'));
  console.log(summary.join('\n'));
  return judged.every(([, fine]) => fine);
}
