import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, liveCopy, openBrowser, PINNED } from '../openBrowser.mjs';
import { theilSen } from '../robust.mjs';
import { startStatic } from '../staticServer.mjs';

const MIB = 1024 * 1024;
const LIMIT_MIB = 16;

/** Gives one feed a new sequence and time, so that the wall takes it as new and draws. */
function renew(root, minute) {
  const path = join(root, 'feeds/renovation.json');
  const document = JSON.parse(readFileSync(path, 'utf8'));
  document.sequence += 1;
  document.generatedAt = new Date(Date.parse(PINNED) + minute * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
  for (const record of document.records) if (typeof record.done === 'number' && record.done > 0) record.done -= 0.001;
  writeFileSync(path, JSON.stringify(document));
}

/** Heap after a collection, DOM nodes and listeners. */
async function memory(cdp) {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((m) => m.name === name).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/**
 * Runs the wall under an accelerated clock, its renovation feed renewed every ten simulated minutes, and prints heap
 * after collection, DOM nodes and listeners each simulated hour.
 * @param {string[]} options `--hours N`, 12 where absent
 * @returns {Promise<boolean>} whether the heap is within its target and no slope of the second half is above zero
 */
export async function campaign(options) {
  const i = options.indexOf('--hours');
  const hours = i < 0 ? 12 : Number(options[i + 1]);
  if (!(hours >= 4)) throw new Error('--hours wants 4 or more: the slope is that of the second half');
  await freshBuild();
  const { root, remove } = await liveCopy();
  const site = await startStatic({ root, date: () => null });
  const browser = await openBrowser(['--js-flags=--expose-gc']);
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await page.clock.install({ time: PINNED });
  await page.goto(`${site.url}/wall?scene=overview`);
  await page.locator('canvas').first().waitFor();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const rows = [];
  console.log(' hour   heap MiB   nodes   listeners');
  // Half-hours, so that a short soak still has points enough for a slope.
  for (let half = 0; half <= hours * 2; half++) {
    const row = { hour: half / 2, ...(await memory(cdp)) };
    rows.push(row);
    console.log(
      `${row.hour.toFixed(1).padStart(5)}${(row.heap / MIB).toFixed(2).padStart(11)}${String(row.nodes).padStart(8)}${String(row.listeners).padStart(12)}`,
    );
    for (let ten = 0; ten < 3 && half < hours * 2; ten++) {
      renew(root, half * 30 + ten * 10);
      // In minutes, with a breath between: answers come over a real network and need real time to arrive.
      for (let minute = 0; minute < 10; minute++) {
        await page.clock.runFor(60_000);
        await page.waitForTimeout(30);
      }
    }
  }
  await browser.close();
  await site.close();
  remove();
  const second = rows.slice(Math.floor(rows.length / 2));
  let fine = errors.length === 0;
  for (const [key, unit, scale] of [
    ['heap', 'MiB', MIB],
    ['nodes', 'nodes', 1],
    ['listeners', 'listeners', 1],
  ]) {
    const { slope, low, high } = theilSen(second.map((r) => [r.hour, r[key] / scale]));
    const grows = low > 0;
    fine &&= !grows;
    console.log(
      `${key}: ${slope.toFixed(3)} ${unit} an hour (${low.toFixed(3)} to ${high.toFixed(3)}) ${grows ? 'GROWS' : 'level'}`,
    );
  }
  const last = rows.at(-1).heap / MIB;
  if (last > LIMIT_MIB) fine = false;
  console.log(
    `heap after ${hours} simulated hours: ${last.toFixed(2)} MiB of ${LIMIT_MIB}; ${errors.length} errors ${[...new Set(errors)].slice(0, 5).join(' | ')}`,
  );
  return fine;
}
