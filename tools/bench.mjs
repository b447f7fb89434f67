/**
 * npm run bench [-- --runs 5] [-- --write]: loads the production build's wall and the floor page in turns, both served
 * with brotli from this machine, and prints medians and ratios beside the targets. Bytes repeat; times depend on the
 * machine and its load, so only ratios of one run are compared. --write keeps the table in docs/performance.md.
 * npm run bench -- --scale [--write]: only how the desk stands at the size of a city, at every size up to 10,000 compounds, and
 * that 100,000 are refused by name
 * (about 1.3 GB of feeds in the folder for temporary files); the usual run prints the smaller sizes and writes none of them.
 * npm run bench -- --sizes [--write]: only what is loaded, without a browser.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { build, runnerImport } = await import('vite');
const { exchangeTimes } = await import('./bench/exchange.mjs');
const { freshBuild, liveCopy, openBrowser } = await import('./openBrowser.mjs');
const { paintProbe } = await import('./paintProbe.mjs');
const { median } = await import('./robust.mjs');
const { shellFiles } = await import('./release.mjs');
const { run } = await import('./run.mjs');
const { startStatic } = await import('./staticServer.mjs');
const { methodRows } = await import('./bench/method.mjs');
const { ledgerTimes } = await import('./bench/ledger.mjs');
const { loadedSection } = await import('./bench/loaded.mjs');
const { machineLine, SCALE_HEAD, usualPaper, withSection } = await import('./bench/paper.mjs');
const { beyondLines, fridayBefore, growthLines, scaleLines, scaleTimes, SCALE_NOTES } = await import('./bench/scale.mjs');

const args = process.argv.slice(2);
const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 5;
const MIB = 1024 * 1024;
/** The load before anything of this run began; null where the system does not tell. */
const LOAD = process.platform === 'win32' ? null : loadavg()[0];
const REST_MS = 8000;
/** A wall is at rest when its scenes are fetched, its page is kept (from the sixth second) and its copies are written. */
const BEFORE_REST_MS = 12_000;

/** Today in Shanghai: the page's clock is the machine's here, faked timers would be measured too. */
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const PAPER = join(ROOT, 'docs/performance.md');
const SIZES = { usual: [30, 1000], whole: [30, 1000, 3000, 10_000] };

/** The section about the size of a city, whole. */
async function scaleSection(browser, sizes) {
  const results = await scaleTimes(browser, { liveCopy, startStatic, today }, sizes);
  const lines = [...scaleLines(results), ...growthLines(results)];
  const beyond = await beyondLines(browser, { liveCopy, startStatic, today });
  const ledger = await ledgerTimes(browser, { liveCopy, startStatic, today }, fridayBefore(today));
  const when = `${today}, \`npm run bench -- --scale\` for every size.`;
  return [
    SCALE_HEAD,
    '',
    when,
    '',
    ...lines,
    '',
    ...beyond,
    '',
    ...ledger,
    ...SCALE_NOTES,
    '',
    machineLine(LOAD, cpus().length),
  ].join('\n');
}

async function floorBuild() {
  const outDir = join(ROOT, 'node_modules/.cache/jiayuan-floor');
  await build({
    configFile: false,
    root: join(ROOT, 'tools/floor'),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir, emptyOutDir: true, target: 'es2020' },
  });
  return outDir;
}

/** The wall's mark colours, from the tokens themselves: stars on the map, columns of the renovation panel. */
async function wallMarks() {
  const { module } = await runnerImport(join(ROOT, 'src/looks/tokens.ts'), { configFile: false, root: ROOT, logLevel: 'error' });
  const { star, neutral, ink2, bad } = module.tokens.wall;
  return [...star, neutral, ink2, bad];
}

const metric = ({ metrics }, name) => metrics.find((m) => m.name === name).value;

/** One cold load. @returns times in ms, bytes, and with `rest` the busy share and heap afterwards */
async function load(browser, { url, marks }, throttle, rest) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  let all = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    all += encodedDataLength;
  });
  await page.addInitScript(paintProbe, marks);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.__paint.panels !== null, null, { timeout: 20_000 });
  const { painted, panels } = await page.evaluate(() => globalThis.__paint);
  const json = await page.evaluate(
    (first) => {
      const read = performance.getEntriesByType('resource').filter((e) => /\.json$/.test(e.name) && e.responseEnd <= first);
      return { files: read.length, bytes: read.reduce((sum, e) => sum + e.decodedBodySize, 0) };
    },
    Math.min(...painted),
  );
  // The whole font family is listed after three seconds: its work is part of the load.
  await page.waitForTimeout(4000);
  const longTasks = await page.evaluate(() => globalThis.__paint.longTasks);
  const font = await page.evaluate(() =>
    performance.getEntriesByType('resource').reduce((sum, e) => sum + (/\.woff2$/.test(e.name) ? e.encodedBodySize : 0), 0),
  );
  const result = {
    first: Math.min(...painted),
    jsonFiles: json.files,
    jsonBytes: json.bytes / 1024,
    panels,
    blocking: longTasks.reduce((sum, t) => sum + Math.max(0, t - 50), 0),
    longest: Math.max(0, ...longTasks),
    font: font / 1024,
    all: all / 1024,
  };
  if (rest) {
    await page.waitForTimeout(BEFORE_REST_MS);
    const before = await cdp.send('Performance.getMetrics');
    await page.waitForTimeout(REST_MS);
    const after = await cdp.send('Performance.getMetrics');
    result.busy =
      ((metric(after, 'TaskDuration') - metric(before, 'TaskDuration')) /
        (metric(after, 'Timestamp') - metric(before, 'Timestamp'))) *
      100;
    for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
    result.heap = metric(await cdp.send('Performance.getMetrics'), 'JSHeapUsedSize') / MIB;
  }
  await context.close();
  return result;
}

const middle = (list, key) => median(list.map((r) => r[key]).filter((v) => v !== undefined));

async function measure(browser, pages, throttle) {
  const results = { wall: [], floor: [] };
  await load(browser, pages.floor, 1, false);
  await load(browser, pages.wall, 1, false);
  for (let i = 0; i < runs; i++) {
    // Turns alternate, so that a slow minute of the machine falls on both.
    const turn = i % 2 === 0 ? ['floor', 'wall'] : ['wall', 'floor'];
    for (const name of turn) results[name].push(await load(browser, pages[name], throttle, i === 0));
    console.log(
      `${throttle}x run ${i + 1} of ${runs}: wall ${results.wall.at(-1).first.toFixed(0)} ms, floor ${results.floor.at(-1).first.toFixed(0)} ms`,
    );
  }
  const ratio = (key) => median(results.wall.map((w, i) => w[key] / results.floor[i][key]));
  return { wall: (key) => middle(results.wall, key), floor: (key) => middle(results.floor, key), ratio };
}

/** The map at each size of a wall: drawn from nothing, and drawn again, ms of main thread. */
async function mapTimes(browser, url) {
  const rows = [];
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [3840, 2160],
    [3840, 1080],
    [1080, 1920],
  ]) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForSelector('[data-panel="map"] [data-painted]');
    await page.waitForTimeout(1000);
    const times = await page.evaluate(() => {
      const chart = document.querySelector('[data-panel="map"] [data-chart]').__chart;
      const zr = chart.getZr();
      const timed = (work) => {
        const from = performance.now();
        work();
        zr.flush();
        return performance.now() - from;
      };
      const option = chart.getOption();
      const first = [];
      const again = [];
      for (let i = 0; i < 9; i++) {
        chart.clear();
        zr.flush();
        first.push(timed(() => chart.setOption(option)));
        again.push(timed(() => chart.setOption(option, { notMerge: true })));
      }
      return { first, again };
    });
    rows.push({
      size: `${width}×${height}`,
      first: median(times.first),
      again: median(times.again),
      most: Math.max(...times.again),
    });
    await context.close();
  }
  return rows;
}

/** Every budget with what the built files ask of it, bytes. */
async function builtSizes() {
  const { output } = await run('size-limit', ['--json'], { quiet: true, timeoutMs: 60_000 });
  return JSON.parse(output.slice(output.indexOf('[')));
}

/** What a page asks for, KiB: counted from the built files, as what comes beside it has no order in time. */
const builtKib = (sizes, name) => sizes.find((entry) => entry.name.startsWith(name)).size / 1024;

/** What walls and stages keep of a build, so that they start without a server. */
function keptBytes() {
  const dist = join(ROOT, 'dist');
  const files = shellFiles(dist);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) };
}

/** Puts one section into the paper where it was asked to be kept, and prints it. */
function keep(section) {
  console.log(`\n${section}`);
  if (args.includes('--write')) writeFileSync(PAPER, withSection(readFileSync(PAPER, 'utf8'), section));
}

function table(one, four, sizes) {
  const rows = [];
  const row = (what, value, target, good) => rows.push({ what, value, target, good });
  for (const [what, name, limit] of [
    ['JavaScript of the overview with all panels', 'wall, overview', 335],
    ['JavaScript before the first chart', 'before the first chart', 285],
  ]) {
    const kib = builtKib(sizes, name);
    row(`${what}, by the built files, KiB brotli`, kib.toFixed(1), `≤ ${limit}`, kib <= limit);
  }
  row('fonts loaded, KiB without headers', one.wall('font').toFixed(0), '≤ 400', one.wall('font') <= 400);
  row(
    'all bytes within four seconds after it, with headers and the feeds of later scenes, KiB',
    one.wall('all').toFixed(0),
    '',
    true,
  );
  const read = (m) => `${m('jsonFiles').toFixed(0)}; ${m('jsonBytes').toFixed(0)}`;
  row('JSON read before the first chart (floor): files; KiB of text', `${read(one.wall)} (${read(one.floor)})`, '', true);
  for (const [name, m, limit] of [
    ['1×', one, 1.3],
    ['4×', four, 1.4],
  ])
    row(
      `first chart at ${name}, ms (floor; ratio)`,
      `${m.wall('first').toFixed(0)} (${m.floor('first').toFixed(0)}; ${m.ratio('first').toFixed(2)})`,
      `ratio ≤ ${limit}`,
      m.ratio('first') <= limit,
    );
  row(
    'every panel at 1×, ms (floor; ratio)',
    `${one.wall('panels').toFixed(0)} (${one.floor('panels').toFixed(0)}; ${one.ratio('panels').toFixed(2)})`,
    'ratio ≤ 1.7',
    one.ratio('panels') <= 1.7,
  );
  row(
    'blocking at 4×, ms (floor; ratio)',
    `${four.wall('blocking').toFixed(0)} (${four.floor('blocking').toFixed(0)}; ${four.ratio('blocking').toFixed(2)})`,
    'ratio ≤ 1.6',
    four.ratio('blocking') <= 1.6,
  );
  row('longest task at 4×, ms', four.wall('longest').toFixed(0), '≤ 400', four.wall('longest') <= 400);
  row('main thread busy at rest, 1×, %', one.wall('busy').toFixed(2), '≤ 0.5', one.wall('busy') <= 0.5);
  row('main thread busy at rest, 4×, %', four.wall('busy').toFixed(2), '≤ 2', four.wall('busy') <= 2);
  row('heap after collection, MiB', one.wall('heap').toFixed(1), '≤ 16', one.wall('heap') <= 16);
  return rows;
}

await freshBuild();
if (args.includes('--scale')) {
  const browser = await openBrowser();
  const section = await scaleSection(browser, SIZES.whole);
  await browser.close();
  keep(section);
  process.exit(0);
}
const sizes = await builtSizes();
const loaded = loadedSection(sizes, keptBytes(), today);
if (args.includes('--sizes')) {
  keep(loaded);
  process.exit(0);
}
const copy = await liveCopy(today);
const servers = [
  await startStatic({ root: copy.root, compressed: true }),
  await startStatic({ root: await floorBuild(), compressed: true, headers: {} }),
];
const browser = await openBrowser();
const pages = {
  wall: { url: `${servers[0].url}/wall?scene=overview`, marks: await wallMarks() },
  floor: { url: `${servers[1].url}/`, marks: ['#5470c6', '#91cc75'] },
};
const one = await measure(browser, pages, 1);
const four = await measure(browser, pages, 4);
const maps = await mapTimes(browser, pages.wall.url);
const method = await methodRows(browser, servers[0].url, runs);
const exchange = await exchangeTimes(browser, servers[0].url, '2026-07-10');
const scale = await scaleSection(browser, SIZES.usual);
const version = browser.version();
await browser.close();
for (const server of servers) await server.close();
copy.remove();

const rows = [...table(one, four, sizes), ...exchange];
const lines = [
  '| | measured | target | |',
  '|---|---|---|---|',
  ...rows.map((r) => `| ${r.what} | ${r.value} | ${r.target} | ${r.good ? 'met' : 'MISSED'} |`),
];
lines.push(
  '',
  '| the map on a wall of | first draw, ms | update, ms (most) |',
  '|---|---|---|',
  ...maps.map((m) => `| ${m.size} | ${m.first.toFixed(1)} | ${m.again.toFixed(1)} (${m.most.toFixed(1)}) |`),
);
lines.push(
  '',
  '| the method | measured | target | |',
  '|---|---|---|---|',
  ...method.map((r) => `| ${r.what} | ${r.value} | ${r.target} | ${r.good ? 'met' : 'MISSED'} |`),
);
console.log(`\n${[...lines, '', loaded, '', scale].join('\n')}`);
if (args.includes('--write')) {
  const head = [
    '# Speed, as measured',
    '',
    'Written by `npm run bench -- --write`. The wall of the production build with the demo feeds as files, beside the floor:',
    'the least React page that reads a feed and draws a bar chart and a map with the same libraries (`tools/floor`). Both are',
    'served with brotli (quality 9) on the same machine and loaded in turns with a cold cache; medians, and medians of the',
    'ratios of pairs. A chart counts as painted when its marks are in the pixels of its canvas. Times move with the machine:',
    'compare ratios.',
    '',
    `${today}, ${cpus().length} cores, Node ${process.versions.node}, Chromium ${version}, ${runs} pairs at each speed.`,
    '',
  ];
  const why = [
    '',
    'Why the first chart is late beside the floor: the floor reads one file of thirty points and checks nothing. The wall',
    'reads config.json, then six feeds, then the parts of one of them (three answers that wait for each other), checks',
    'every record field by field, computes the board, lays out the whole wall in a Chinese web font, and draws map',
    'and columns in one frame, so that no picture is shown that the next one corrects. The line about JSON above says how',
    'much more it reads. What was tried and kept: feeds asked for before React starts and small fonts after them (a browser',
    'holds six lines to a server), React drawing in slices, one chart instance instead of two, the large fonts asked for',
    'with the page, copies written when idle, strings cleaned without a reviver. What was tried and left: a map without',
    'stars as a first chart, which would come sooner and be wrong.',
  ];
  writeFileSync(PAPER, usualPaper(readFileSync(PAPER, 'utf8'), [...head, ...lines, ...why].join('\n'), loaded));
}
