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
/** Shapes of one map: of more than 300 compounds it shows the streets. */
const MOST_SHAPES = 1500;
/** The budget of the page (src/feeds/wantedParts.ts). */
const RECORDS = 300_000;

/** The last Friday before a day. */
export function fridayBefore(day) {
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
 * @param {{box: string, id: string}} table its box, and the data attribute a row is known by
 */
export function scrolled(page, screens, table = { box: '.table-box', id: 'code' }) {
  return page.evaluate(
    async ({ most, table }) => {
      const box = document.querySelector(table.box);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      const at = new Map();
      let clashes = 0;
      let rows = 0;
      const look = () => {
        const list = [...box.querySelectorAll(`tbody tr[data-${table.id}]`)];
        rows = Math.max(rows, list.length);
        list.forEach((tr, i) => {
          const place = tr.ariaRowIndex === null ? i : Number(tr.ariaRowIndex) - 2;
          const held = at.get(place);
          if (held !== undefined && held !== tr.dataset[table.id]) clashes += 1;
          at.set(place, tr.dataset[table.id]);
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
    },
    { most: screens, table },
  );
}

/** One size, from an empty browser. */
async function measured(browser, url, written) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const asked = new Set();
  page.on('request', (request) => {
    const [, path] = /\/feeds\/(weekly\/.*)$/.exec(request.url()) ?? [];
    if (path !== undefined) asked.add(path);
  });
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
  const map = await timed(
    page,
    () => page.locator('a[href*="/desk/map"]').first().click(),
    () => document.querySelector('.map-frame [data-painted]') !== null,
  );
  const shapes = await page.evaluate(
    () => document.querySelector('.map-frame [data-chart]').__chart.getZr().storage.getDisplayList(true).length,
  );
  await context.close();
  return {
    first,
    placed,
    longest: { first: firstLongest, placed: placedLongest },
    heap,
    parts: asked.size,
    read: written === null ? null : [...asked].reduce((n, path) => n + (written.counts.get(path) ?? 0), 0),
    all,
    filter,
    shown: Number(/(\d+)\/\d+/.exec(filtered)?.[1]),
    sort,
    ascending: scores.map(Number).every((s, i, list) => i === 0 || Number.isNaN(s) || s >= list[i - 1]),
    panel,
    open,
    map,
    shapes,
  };
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
      results.push({ compounds, written, seconds, ...(await measured(browser, server.url, written)) });
    } finally {
      await server.close();
      copy.remove();
    }
  }
  return results;
}

const ms = ({ ms: time, longest: task }) => `${time.toFixed(0)}; ${task.toFixed(0)}`;

/**
 * The results as lines of docs/performance.md, limits first: they are on counts, as times move with the machine.
 * @param results from scaleTimes
 */
export function scaleLines(results) {
  const heads = results.map((r) => `${r.compounds.toLocaleString('en')} compounds`);
  const line = (what, of) => `| ${what} | ${results.map(of).join(' | ')} |`;
  const verdict = (good) => (good ? 'met' : 'MISSED');
  const expected = (r) =>
    r.written === null ? [r.compounds] : r.written.shape.streets.flatMap((s) => s.communities.flatMap((c) => c.compounds));
  const inStreet = (r) =>
    r.written === null
      ? r.shown
      : r.written.shape.streets[1 % r.written.shape.streets.length].communities.flatMap((c) => c.compounds).length;
  const sound = (r) => {
    const met = r.all.codes;
    return !met.includes(null) && new Set(met).size === met.length && r.all.clashes === 0;
  };
  const weeks = (r) => new Set([...r.written.counts.keys()].map((p) => p.split('/')[1])).size;
  return [
    `| | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---|').join('')}`,
    line('feeds: files; MB; weekly records; seconds to write', (r) =>
      r.written === null
        ? 'the demo feeds'
        : `${r.written.files}; ${(r.written.bytes / 1e6).toFixed(0)}; ${r.written.records.toLocaleString('en')}; ${r.seconds.toFixed(0)}`,
    ),
    line('periods in the index; parts read; records read', (r) =>
      r.written === null ? `–; ${r.parts}; –` : `${weeks(r) - 1}; ${r.parts}; ${r.read.toLocaleString('en')}`,
    ),
    line(`records read ≤ ${RECORDS.toLocaleString('en')}, or the least five weeks`, (r) =>
      r.read === null ? 'met' : verdict(r.read <= Math.max(RECORDS, fiveWeeks(r.written))),
    ),
    line(`rows drawn at once (≤ ${MOST_ROWS})`, (r) => `${r.all.rows} ${verdict(r.all.rows <= MOST_ROWS)}`),
    line(
      `rows met over ${SCREENS} screens, none lost or doubled`,
      (r) => `${r.all.codes.length} ${verdict(sound(r) && r.all.codes.length <= Math.max(r.compounds, expected(r).length))}`,
    ),
    line('rows of one street, by the page and by the register', (r) => `${r.shown} ${verdict(r.shown === inStreet(r))}`),
    line('sorted by score, ascending', (r) => verdict(r.ascending)),
    line('first rows, ms; longest task until then, ms', (r) => `${r.first.toFixed(0)}; ${r.longest.first.toFixed(0)}`),
    line('places there, ms; longest task between, ms', (r) => `${r.placed.toFixed(0)}; ${r.longest.placed.toFixed(0)}`),
    line('heap after collection, MiB', (r) => r.heap.toFixed(0)),
    line('filter to one street, ms; longest task', (r) => ms(r.filter)),
    line('sort by score, ms; longest task', (r) => ms(r.sort)),
    line('one screen of scrolling, ms', (r) => r.all.ms.toFixed(0)),
    line('the panel of a row, ms; longest task', (r) => ms(r.panel)),
    line('the page of a compound, ms; longest task', (r) => ms(r.open)),
    line('the map, ms; longest task', (r) => ms(r.map)),
    line(`shapes in the map (≤ ${MOST_SHAPES})`, (r) => `${r.shapes} ${verdict(r.shapes <= MOST_SHAPES)}`),
  ];
}

/** How a number grows with another: the power of it, 1 where both grow alike. */
const power = ([x0, y0], [x1, y1]) => Math.log(y1 / y0) / Math.log(x1 / x0);

/** What grows with the size, plotted, and with which power of the compounds between one size and the next. */
export function growthLines(results) {
  const plots = [
    ['Heap after collection, MiB', (r) => r.heap],
    ['First rows, s', (r) => r.first / 1000],
    ['Places, s', (r) => r.placed / 1000],
  ];
  const steps = results.slice(1).map((r, i) => [results[i], r]);
  const heads = steps.map(([a, b]) => `${a.compounds.toLocaleString('en')} to ${b.compounds.toLocaleString('en')}`);
  const cell = (of) => (pair) => power(...pair.map((r) => [r.compounds, of(r)])).toFixed(2);
  return [
    '',
    ...plots.flatMap(([title, of]) => [
      '```mermaid',
      'xychart-beta',
      `  title "${title}"`,
      `  x-axis "compounds" [${results.map((r) => r.compounds.toLocaleString('en').replaceAll(',', ' ')).join(', ')}]`,
      `  line [${results.map((r) => of(r).toFixed(1)).join(', ')}]`,
      '```',
      '',
    ]),
    `| grows with that power of the compounds | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---|').join('')}`,
    ...plots.map(([title, of]) => `| ${title} | ${steps.map(cell(of)).join(' | ')} |`),
  ];
}

/** Compounds that no page can hold: five weeks of them are eight million records. An index names 5,000 parts: eleven weeks. */
export const BEYOND = { compounds: 100_000, weeks: 11, streets: 400, indexOnly: true };
/** Longest a page that refuses may take to say so, ms. */
const SAID_WITHIN = 30_000;

/**
 * A size that is beyond a page: whether it says so by the counts of the index, asks for no part of it, and stands with what it
 * has, the register.
 * @returns lines of docs/performance.md
 */
export async function beyondLines(browser, { liveCopy, startStatic, today }) {
  const copy = await liveCopy(today);
  const written = writeScale(copy.root, { ...BEYOND, last: fridayBefore(today) });
  const server = await startStatic({ root: copy.root });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const page = await context.newPage();
    let asked = 0;
    page.on('request', (request) => {
      if (/\/feeds\/weekly\//.test(request.url())) asked += 1;
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const from = performance.now();
    await page.goto(`${server.url}/desk/data`);
    const said = page.locator('tr[data-feed="weekly"]');
    await said.filter({ hasText: '记录太多' }).waitFor({ timeout: 4 * SAID_WITHIN });
    const ms = performance.now() - from;
    await page
      .locator('tr[data-feed="district"]')
      .filter({ hasText: /\d/ })
      .waitFor({ timeout: 4 * SAID_WITHIN });
    const text = /记录太多[^。]*）/.exec((await said.textContent()) ?? '')?.[0] ?? '';
    for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heap = metrics.find((m) => m.name === 'JSHeapUsedSize').value / MIB;
    const verdict = (good) => (good ? 'met' : 'MISSED');
    return [
      `| ${BEYOND.compounds.toLocaleString('en')} compounds: beyond a page | measured | |`,
      '|---|---|---|',
      `| weekly records, of ${BEYOND.weeks} weeks; files | ${written.records.toLocaleString('en')}; ${written.files} and an index | |`,
      `| the data page says so: 「${text}」, ms after it was asked for | ${ms.toFixed(0)} | ${verdict(ms <= SAID_WITHIN && text !== '')} |`,
      `| parts of the weekly feed asked for | ${asked} | ${verdict(asked === 0)} |`,
      `| heap after collection with the register alone, MiB | ${heap.toFixed(0)} | |`,
    ];
  } finally {
    await context.close();
    await server.close();
    copy.remove();
  }
}

/** Records of the newest five weeks, and of parts that reach into them. */
function fiveWeeks(written) {
  const ends = [...new Set([...written.counts.keys()].map((p) => p.split('/')[1]))].filter((e) => e !== 'standing').sort();
  const from = new Date(Date.parse(ends.at(-1)) - 35 * 86_400_000).toISOString().slice(0, 10);
  return [...written.counts].reduce((n, [path, count]) => {
    const end = path.split('/')[1];
    return end === 'standing' || end > from ? n + count : n;
  }, 0);
}

/** Why it is as it is: below the table. */
export const SCALE_NOTES = [
  '',
  'Ten compounds a community, forty streets, all sixteen checks of the programme in each of 52 weeks: a full year of ten',
  'thousand compounds is 8.7 million records in some 2,100 files, so nothing had to be left out. No page can hold that',
  'many: of a large feed the newest whole periods are read up to a budget of records, at the least the five weeks that a',
  'week and the week before it rest on; the data page says how many weeks are left, and an older week is read with its',
  'window when it is chosen. Tables of more than 200 rows draw the rows in view; paper and files have all of them. The',
  'search of the browser (Ctrl+F) finds only rows that are drawn. A map of more than 300 compounds has one number a street.',
  '',
  'Why it grows so: memory and time go with the records that are read, not with those that there are. From 1,000 compounds on',
  'the budget fills, so that 3,000 cost little more; 10,000 pass it, because the five least weeks alone are more. The next ten',
  'times would be eight million records: of an index whose least weeks are more than a million the page reads nothing, says so',
  'by name on its data page and keeps what it has. Such a size is parted by street or district, or added up before it is sent',
  '(docs/scale.md).',
  '',
  'The ledger is measured in time of the processor: all tasks of the main thread from the click until the page is at rest.',
  'The texts of a long table are put in order beside the page; a click before that is done does it itself.',
];
