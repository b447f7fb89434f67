/**
 * The ledger's page with ten thousand items: how much the main thread works for a click. All its tasks are added up, from the
 * click until the page is at rest, as the browser itself counts them.
 */
import { scrolled } from './scale.mjs';
import { writeScale } from './scaleFiles.mjs';

const SIZE = { compounds: 800, weeks: 5, items: 10_000 };
const RUNS = 5;
const REST = 700;
/** Main-thread work a click may cost, ms. */
const MOST = 100;

const taskMs = async (cdp) =>
  (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;

/** Median of some numbers. */
const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** What is clicked: each leaves the page as the next expects it. Reads the page's own state, so a click that did nothing fails. */
function clicks(page) {
  const head = (n) => page.locator('.system-table thead th').nth(n).locator('button');
  const choose = (n, value) => page.locator('.ledger-filters select').nth(n).selectOption(value);
  const sorted = (n) => page.locator(`.system-table thead th:nth-child(${n + 1})[aria-sort]`).waitFor();
  const at = (part) => page.waitForFunction((p) => location.search.includes(p), part);
  return [
    { name: 'sort by text', act: () => head(0).click(), shown: () => sorted(0) },
    { name: 'sort by place', act: () => head(1).click(), shown: () => sorted(1) },
    { name: 'sort by number', act: () => head(2).click(), shown: () => sorted(2) },
    { name: 'sort by day', act: () => head(6).click(), shown: () => sorted(6) },
    { name: 'filter by severity', act: () => choose(2, 'yellow'), shown: () => at('filter=yellow') },
    { name: 'filter away', act: () => choose(2, ''), shown: () => page.locator('.ledger-filters').waitFor() },
    { name: 'filter by street', act: () => choose(0, { index: 3 }), shown: () => at('street=') },
    {
      name: 'to the board',
      act: () => page.locator('[data-view="board"]').click(),
      shown: () => page.locator('.board').waitFor(),
    },
    {
      name: 'board of all streets',
      act: () => choose(0, ''),
      shown: () => page.waitForFunction(() => !location.search.includes('street=')),
    },
    {
      name: 'to the table',
      act: () => page.locator('[data-view="table"]').click(),
      shown: () => page.locator('.system-table').waitFor(),
    },
  ];
}

/**
 * Main-thread work of each click on the ledger's page with ten thousand items.
 * @param {import('@playwright/test').Browser} browser
 * @param {{liveCopy: (asOf: string) => Promise<{root: string, remove: () => void}>, startStatic: Function, today: string}} tools
 * @param {string} last Friday of the newest week
 * @returns {Promise<string[]>} lines of docs/performance.md
 */
export async function ledgerTimes(browser, { liveCopy, startStatic, today }, last) {
  const copy = await liveCopy(today);
  writeScale(copy.root, { ...SIZE, last });
  const server = await startStatic({ root: copy.root });
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // Time of the processor: what another program takes in between is no work of the page.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${server.url}/desk/ledger?tab=all`);
    await page.locator('.system-table tbody tr[data-row]').first().waitFor({ timeout: 60_000 });
    // Reading, copying to the browser's store and listing fonts are part of the load.
    await page.waitForTimeout(6000);
    const times = new Map();
    for (let run = 0; run < RUNS; run++)
      for (const { name, act, shown } of clicks(page)) {
        const before = await taskMs(cdp);
        await act();
        await shown();
        await page.waitForTimeout(REST);
        times.set(name, [...(times.get(name) ?? []), (await taskMs(cdp)) - before]);
      }
    const all = await scrolled(page, SIZE.items, { box: '.scroll-x.windowed', id: 'row' });
    const sound = !all.codes.includes(null) && new Set(all.codes).size === SIZE.items && all.clashes === 0;
    return [
      `| the ledger of ${SIZE.items.toLocaleString('en')} items: main thread for a click, ms (most of ${RUNS}) | measured | target | |`,
      '|---|---|---|---|',
      ...[...times].map(([name, list]) => {
        const work = middle(list);
        return `| ${name} | ${work.toFixed(0)} (${Math.max(...list).toFixed(0)}) | ≤ ${MOST} | ${work <= MOST ? 'met' : 'MISSED'} |`;
      }),
      `| rows met on the way to the last, at most drawn at once | ${all.codes.length}; ${all.rows} | each once | ${sound ? 'met' : 'MISSED'} |`,
    ];
  } finally {
    await context.close();
    await server.close();
    copy.remove();
  }
}
