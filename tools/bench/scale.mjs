/**
 * How the desk stands at the size of a city: feeds of 30 to 10,000 compounds over 52 weeks, the production build, Chromium.
 * What is held to a limit are counts: rows drawn, records read, rows lost or doubled. Times are written down beside them.
 */
import { writeScale } from './scaleFiles.mjs';

const WEEKS = 52;
const SCREENS = 200;
const MIB = 1024 * 1024;
/** Rows of the table that may be in the page at once. */
const MOST_ROWS = 250;

/** The last Friday before a day. */
function fridayBefore(day) {
  const at = new Date(`${day}T00:00:00Z`);
  const back = (at.getUTCDay() + 2) % 7 || 7;
  return new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

/** Counts what the main thread does, from before the first script. */
function taskProbe() {
  globalThis.__tasks = [];
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) globalThis.__tasks.push(e.duration);
  }).observe({ type: 'longtask', buffered: true });
}

const longest = (page) => page.evaluate(() => Math.max(0, ...globalThis.__tasks.splice(0)));

/** Does something on the page and waits until it shows. @returns ms until then, the longest task meanwhile */
async function timed(page, act, shown) {
  await page.evaluate(() => {
    globalThis.__tasks = [];
  });
  const from = performance.now();
  await act();
  await page.waitForFunction(shown, null, { timeout: 120_000 });
  const ms = performance.now() - from;
  await page.waitForTimeout(600);
  return { ms, longest: await longest(page) };
}

/**
 * Scrolls the table from its top and notes each row at its place. @returns rows met, places met twice by different rows,
 * places never met up to the last one reached
 */
function scrolled(page, screens) {
  return page.evaluate(async (most) => {
    const box = document.querySelector('.table-box');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const at = new Map();
    let clashes = 0;
    let rows = 0;
    const look = () => {
      const list = [...document.querySelectorAll('.rank-table tbody tr[data-code]')];
      rows = Math.max(rows, list.length);
      list.forEach((tr, i) => {
        const place = tr.ariaRowIndex === null ? i : Number(tr.ariaRowIndex) - 2;
        const held = at.get(place);
        if (held !== undefined && held !== tr.dataset.code) clashes += 1;
        at.set(place, tr.dataset.code);
      });
    };
    box.scrollTop = 0;
    await frame();
    look();
    let frames = 0;
    const from = performance.now();
    for (let i = 0; i < most; i++) {
      const top = box.scrollTop;
      box.scrollTop = top + box.clientHeight * 0.9;
      await frame();
      frames += 1;
      look();
      if (box.scrollTop === top) break;
    }
    const ms = (performance.now() - from) / Math.max(1, frames);
    const last = Math.max(...at.keys());
    const codes = Array.from({ length: last + 1 }, (_, i) => at.get(i) ?? null);
    return { codes, clashes, rows, ms, frames };
  }, screens);
}

/** One size, from an empty browser. */
async function measured(browser, url, size, written) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.addInitScript(taskProbe);
  const from = performance.now();
  await page.goto(`${url}/desk/ranking?tab=compound`);
  await page.waitForSelector('.rank-table tbody tr[data-code]', { timeout: 300_000 });
  const first = performance.now() - from;
  const firstLongest = await longest(page);
  await page.waitForSelector('[data-worker-ms]', { timeout: 300_000 });
  const placed = performance.now() - from;
  await page.waitForTimeout(3000);
  const placedLongest = await longest(page);
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize').value / MIB;
  const read = await page.evaluate(
    () => performance.getEntriesByType('resource').filter((e) => /\/feeds\/weekly\//.test(e.name)).length,
  );
  const all = await scrolled(page, SCREENS);
  const streetSelect = page.locator('.toolbar label', { hasText: '街道' }).locator('select');
  const street = written === null ? '220113001' : written.shape.streets[1 % written.shape.streets.length].code;
  const filter = await timed(
    page,
    () => streetSelect.selectOption(street),
    () => new URL(location.href).searchParams.get('street') !== null && document.querySelector('.rank-table tbody tr') !== null,
  );
  const filtered = (await page.locator('.meta.foot').textContent()) ?? '';
  await streetSelect.selectOption('');
  await page.waitForTimeout(1500);
  const sort = await timed(
    page,
    () => page.locator('.rank-table thead th.col-score button').click(),
    () => document.querySelector('.rank-table th.col-score[aria-sort="ascending"]') !== null,
  );
  const scores = await page.locator('.rank-table tbody .col-score').allTextContents();
  const panel = await timed(
    page,
    () => page.locator('.rank-table tbody tr[data-code]').first().click(),
    () => document.querySelector('.reasons a[href*="/desk/compound/"]') !== null,
  );
  const open = await timed(
    page,
    () => page.locator('.reasons a[href*="/desk/compound/"]').first().click(),
    () => document.querySelector('.place-head') !== null,
  );
  await context.close();
  return { first, firstLongest, placed, placedLongest, heap, read, all, filter, filtered, sort, scores, panel, open };
}

/**
 * The desk at these sizes.
 * @param {import('@playwright/test').Browser} browser
 * @param {{liveCopy: (asOf: string) => Promise<{root: string, remove: () => void}>, startStatic: Function, today: string}} tools
 * @param {number[]} sizes compounds; 30 is today's district with the demo feeds
 * @returns one result a size
 */
export async function scaleTimes(browser, { liveCopy, startStatic, today }, sizes) {
  const results = [];
  for (const compounds of sizes) {
    const copy = await liveCopy(today);
    const began = performance.now();
    const written = compounds === 30 ? null : writeScale(copy.root, { compounds, weeks: WEEKS, last: fridayBefore(today) });
    const seconds = (performance.now() - began) / 1000;
    const server = await startStatic({ root: copy.root });
    try {
      results.push({ compounds, written, seconds, ...(await measured(browser, server.url, compounds, written)) });
    } finally {
      await server.close();
      copy.remove();
    }
  }
  return results;
}
