import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensureInstalled.mjs';
import { freshBuild, liveCopy, openBrowser } from '../openBrowser.mjs';
import { startStatic } from '../staticServer.mjs';

const TRACED_MS = 120_000;
const SETTLE_MS = 20_000;
const MOST_BUSY = 0.5;
const CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];

/** Today in Shanghai: the page's clock is the machine's here, faked timers would be measured too. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Runs inside the page: what of it changes from now on, by the part of the wall it lies in. */
function watchChanges() {
  const changes = new Map();
  const nameOf = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest('.wall-clock')) return 'clock';
    if (element?.matches('main.wall')) return 'drift';
    return element?.closest('[data-panel]')?.getAttribute('data-panel') ?? element?.className ?? '?';
  };
  new MutationObserver((list) => {
    for (const { target } of list) changes.set(nameOf(target), (changes.get(nameOf(target)) ?? 0) + 1);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  globalThis.__changes = changes;
}

/** Busy time of the page's main thread and its paints, from a trace. */
function mainThread(events) {
  const threads = events
    .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
    .map((e) => `${e.pid}/${e.tid}`);
  const of = new Map(threads.map((t) => [t, { busy: 0, paints: 0, tasks: 0 }]));
  for (const e of events) {
    const at = of.get(`${e.pid}/${e.tid}`);
    if (at === undefined) continue;
    // Tasks hold others of the same name only where one loop runs in another, which pages do not do.
    if (e.name === 'RunTask' || e.name === 'ThreadControllerImpl::RunTask') {
      at.busy += (e.dur ?? 0) / 1000;
      at.tasks += 1;
    }
    if (e.name === 'Paint') at.paints += 1;
  }
  return [...of.values()].reduce((a, b) => (b.busy > a.busy ? b : a), { busy: 0, paints: 0, tasks: 0 });
}

/**
 * A wall at rest on one scene, traced for two minutes: how busy its main thread is, what of the page changes, how often it
 * paints; writes docs/reports/rest.md.
 * @returns {Promise<boolean>} whether the thread is at most 0.5 % busy and nothing but clock and drift changes
 */
export async function campaign() {
  await freshBuild();
  const { root, remove } = await liveCopy(today());
  const site = await startStatic({ root });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await page.goto(`${site.url}/wall?scene=overview`);
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(watchChanges);
  await browser.startTracing(page, { categories: CATEGORIES, screenshots: false });
  await page.waitForTimeout(TRACED_MS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const changes = await page.evaluate(() => [...globalThis.__changes]);
  await browser.close();
  await site.close();
  remove();
  const { busy, paints, tasks } = mainThread(traceEvents);
  const share = (busy / TRACED_MS) * 100;
  const others = changes.filter(([name]) => name !== 'clock' && name !== 'drift');
  const lines = [
    [
      `main thread: ${share.toFixed(2)} % busy over ${TRACED_MS / 1000} s (${Math.round(busy)} ms in ${tasks} tasks), of ${MOST_BUSY} %`,
      share <= MOST_BUSY,
    ],
    [
      `changes of the page: ${changes.map(([name, n]) => `${name} ${n}`).join(', ') || 'none'}; none but clock and drift`,
      others.length === 0,
    ],
    [`paints: ${paints}, no more than the clock and the drift ask for`, paints <= 4 * (1 + TRACED_MS / 60_000)],
  ];
  const report = [
    '# A wall at rest',
    '',
    '`npm run campaign -- rest`',
    '',
    ...lines.map(([text, fine]) => `- ${fine ? 'holds' : '**does not hold**'}: ${text}`),
    '',
  ];
  mkdirSync(join(ROOT, 'docs/reports'), { recursive: true });
  writeFileSync(join(ROOT, 'docs/reports/rest.md'), report.join('\n'));
  console.log(report.slice(4).join('\n'));
  return lines.every(([, fine]) => fine);
}
