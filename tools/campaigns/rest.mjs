import { freshBuild, liveCopy, openBrowser, today } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { startStatic } from '../staticServer.mjs';

const TRACED_SECONDS = 120;
/** What loading left to collect is collected by then. */
const SETTLE_MS = 60_000;
const MOST_BUSY = 0.5;
/**
 * The overview's league goes on to its next page by itself, which is a change; held by a touch it tells how long the hold goes on,
 * which is one too. This scene has no pages.
 */
const STATES = [{ name: 'a scene without pages, untouched', path: '/wall?scene=renovation' }];
/** As few as will do: what is traced besides is work of its own. */
const CATEGORIES = ['toplevel', 'devtools.timeline'];

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
    // Tasks hold others of the same name only where one loop runs in another, which pages do not do. `RunTask` is the same once more.
    if (e.name === 'ThreadControllerImpl::RunTask') {
      at.busy += (e.dur ?? 0) / 1000;
      at.tasks += 1;
    }
    if (e.name === 'Paint') at.paints += 1;
  }
  return [...of.values()].reduce((a, b) => (b.busy > a.busy ? b : a), { busy: 0, paints: 0, tasks: 0 });
}

/** Traces one state. @returns {Promise<[string, boolean][]>} what must hold of it */
async function traced(browser, url, { name, path }, ms) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await page.goto(url + path);
  await page.locator('[data-panel]').first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  await page.waitForTimeout(2000);
  await page.evaluate(watchChanges);
  await browser.startTracing(page, { categories: CATEGORIES, screenshots: false });
  await page.waitForTimeout(ms);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const changes = await page.evaluate(() => [...globalThis.__changes]);
  await page.close();
  const { busy, paints, tasks } = mainThread(traceEvents);
  const share = (busy / ms) * 100;
  const others = changes.filter(([part]) => part !== 'clock' && part !== 'drift');
  const asked = 4 * (1 + ms / 60_000);
  return [
    [
      `${name}: main thread ${share.toFixed(2)} % busy over ${ms / 1000} s (${Math.round(busy)} ms in ${tasks} tasks), of ${MOST_BUSY} %`,
      tasks > 0 && share <= MOST_BUSY,
    ],
    [
      `${name}: changes of the page: ${changes.map(([part, n]) => `${part} ${n}`).join(', ') || 'none'}; none but clock and drift`,
      others.length === 0,
    ],
    [`${name}: paints: ${paints}, at most the ${asked} that clock and drift ask for`, paints <= asked],
  ];
}

/**
 * A wall at rest, traced for two minutes: how busy its main thread is, what of the page changes, how often
 * it paints; writes docs/reports/rest.md.
 * @param {string[]} options `--seconds N` to trace for another time (120 where absent); what is no whole run is not written
 * @returns {Promise<boolean>} whether the thread is at most 0.5 % busy and nothing but clock and drift changes
 */
export async function campaign(options) {
  const i = options.indexOf('--seconds');
  const seconds = i < 0 ? TRACED_SECONDS : Number(options[i + 1]);
  if (!(seconds >= 10)) throw new Error('--seconds wants 10 or more');
  await freshBuild();
  const { root, remove } = await liveCopy(today());
  const site = await startStatic({ root });
  const browser = await openBrowser();
  const lines = [];
  for (const state of STATES) lines.push(...(await traced(browser, site.url, state, seconds * 1000)));
  await browser.close();
  await site.close();
  remove();
  const report = [
    '# A wall at rest',
    '',
    '`npm run campaign -- rest`: at 1920x1080, the production build with demo data of the day. The busy share is that of an idle machine; on a busy one it is more.',
    '',
    ...lines.map(([text, fine]) => verdictLine(text, fine)),
    '',
  ];
  if (seconds === TRACED_SECONDS) {
    writeReport('rest', report.join('\n'));
  }
  console.log(report.slice(4).join('\n'));
  return lines.every(([, fine]) => fine);
}
