import { setPriority } from 'node:os';
import { join } from 'node:path';
import { freshBuild, liveCopy, openBrowser, PINNED } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { theilSen } from '../robust.mjs';
import { startFaultyServer } from '../soak/faultyServer.mjs';
import { ownCore } from '../soak/ownCore.mjs';
import { renew, STEP_MS, wallSoak } from '../soak/wallSoak.mjs';
import { longTasks, workedTasks } from '../soak/watch.mjs';

const MIB = 1024 * 1024;
/** Growth of the heap over twelve hours that is still level, and the heap at the end, MiB. */
const GROWTH_MIB = 1.5;
const LIMIT_MIB = 48;
const RATE = 0.05;
const HOURS = 24;
const LEAST_TURNS = 5000;
/**
 * Simulated ms between two measurements: what is held of feeds that were just read anew varies by some MiB, and a slope is as sure
 * as the measurements are many.
 */
const MEASURED_MS = 1_200_000;

/** What the browser itself says of an answer that failed, or that would lead to another host. */
const EXPECTED = /Failed to load resource|violates the following Content Security Policy directive: "connect-src/;

const option = (options, name, otherwise) => {
  const i = options.indexOf(name);
  return i < 0 ? otherwise : Number(options[i + 1]);
};

/** From this simulated hour on the wall's hour of starting afresh is one that has passed. */
const MOVED_AT_HOUR = 14;

/**
 * Sets when walls start afresh: the soak would measure the fresh page, and what was counted before would be gone with the old one.
 * No one time of day will do, as the soak is longer than a day.
 * @param {string} root @param {string} reloadAt time of day in Shanghai @param {number} at ms since the epoch, of the file
 */
function reloadsAt(root, reloadAt, at) {
  renew(join(root, 'feeds/walls.json'), at, ({ records }) => {
    for (const wall of records) wall.reloadAt = reloadAt;
  });
}

/** What must hold of the second half, one line each. @returns {[string, boolean][]} */
function verdicts({ rows: all, turns, scenes, soak, news, blank }, hours, errors) {
  // Where the feeds did not come whole in time another scene was up, or one in less room: it holds other nodes and canvases.
  const rows = all.filter((r) => r.turn === 'overview' && r.states === 0 && !r.named);
  const second = rows.slice(Math.floor(rows.length / 2));
  const { slope } = theilSen(second.map((r) => [r.hour, r.heap / MIB]));
  const grown = slope * 12;
  const first = rows.slice(1, Math.ceil(rows.length / 2));
  /** Nothing of it grew: the second half nowhere holds more than the first did. */
  const grew = (key) => Math.max(...second.map((r) => r[key])) > Math.max(...first.map((r) => r[key]));
  /** React may hold two earlier pictures of the page for a while; what is never let go lifts the lowest too. */
  const lowest = (of) => Math.min(...of.map((r) => r.detached));
  const smallest = Math.min(...second.map((r) => r.live));
  const level = (key) => new Set(second.map((r) => r[key])).size === 1;
  const range = (key) => `${Math.min(...second.map((r) => r[key]))} to ${Math.max(...second.map((r) => r[key]))}`;
  const least = Math.floor((hours / HOURS) * LEAST_TURNS);
  return [
    [`measured on the overview: ${rows.length} of ${all.length} times`, rows.length > all.length / 2],
    [`heap: ${grown.toFixed(2)} MiB over twelve hours, of ${GROWTH_MIB}`, grown <= GROWTH_MIB],
    [`heap at the end: ${(rows.at(-1).heap / MIB).toFixed(2)} MiB, of ${LIMIT_MIB}`, rows.at(-1).heap / MIB <= LIMIT_MIB],
    [
      `nodes held but not in the page: ${range('detached')} in the second half, of two earlier pictures of ${smallest} each; the lowest ${lowest(second)}, before ${lowest(first)}`,
      second.every((r) => r.detached <= lowest(first) + 2 * smallest) && lowest(second) <= lowest(first),
    ],
    [`nodes in the page: ${range('live')} in the second half, no more than before`, !grew('live')],
    [`listeners on the overview: ${range('listeners')} in the second half`, !grew('listeners')],
    [`chart instances: ${range('charts')}; canvas bytes: ${range('canvasBytes')}`, level('charts') && level('canvasBytes')],
    [`scene turns: ${turns}, at least ${least}, over ${scenes.size} scenes`, turns >= least],
    [
      `news that came to the screen before the next, ten minutes later: ${news.sent - news.missed.length} of ${news.sent}${news.missed.length > 0 ? `. Said of the others: ${news.missed.slice(0, 5).join('; ')}` : ''}`,
      news.sent > 0 && news.missed.length === 0,
    ],
    [`one page all the time: ${soak.made} scenes drawn in it`, soak.made > turns * 0.8],
    [`roots of scenes left and collected: ${soak.gone} of ${soak.made - 1}`, soak.gone >= soak.made - 1],
    longTasks(
      soak,
      'before the first scene stood, or while memory was measured, whose forced collections are no work of the wall, are left out',
    ),
    workedTasks(soak),
    [`blank panels: ${blank.length} ${blank.slice(0, 3).join(', ')}`, blank.length === 0],
    [`errors: ${errors.length} ${errors.slice(0, 3).join(' | ')}`, errors.length === 0],
  ];
}

/**
 * A wall over simulated hours with one answer in twenty spoilt, measured three times an hour; writes docs/reports/soak.md.
 * @param {string[]} options `--hours N` (24 where absent), `--seed N`
 * @returns {Promise<boolean>} whether all of it holds
 */
export async function campaign(options) {
  const hours = option(options, '--hours', HOURS);
  const seed = option(options, '--seed', 20260717);
  if (!(hours >= 2)) throw new Error('--hours wants 2 or more: growth is that of the second half');
  await freshBuild();
  const { root, remove } = await liveCopy();
  // Begun at 14:06, it comes to half past one after 23 hours; moved by then to half past two in the night, which was 12 hours ago.
  reloadsAt(root, '13:30', Date.parse(PINNED));
  const server = await startFaultyServer({ root, seed });
  const browser = await openBrowser(['--js-flags=--expose-gc']);
  // A wall's machine has nothing to simulate: what plays its server and its time gives way to the browser, begun before.
  setPriority(10);
  const page = await browser.newPage({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (m) => m.type() === 'error' && !EXPECTED.test(m.text()) && errors.push(m.text()));
  const lines = [
    '| hour | heap MiB | nodes in the page | nodes beside it | listeners | charts | canvas MiB | measured on |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
  ];
  const began = performance.now();
  const session = await browser.newBrowserCDPSession();
  const alone = await ownCore(session);
  const steps = Math.round((hours * 3_600_000) / STEP_MS);
  let moved = false;
  const result = await wallSoak(page, server, {
    root,
    from: Date.parse(PINNED),
    steps,
    every: Math.round(MEASURED_MS / STEP_MS),
    rate: RATE,
    traced: true,
    row: (r) => {
      if (alone) void ownCore(session).catch(() => undefined);
      if (!moved && r.hour >= MOVED_AT_HOUR) {
        moved = true;
        reloadsAt(root, '02:30', Date.parse(PINNED) + r.hour * 3_600_000);
      }
      const line = `| ${r.hour.toFixed(2)} | ${(r.heap / MIB).toFixed(2)} | ${r.live} | ${r.detached} | ${r.listeners} | ${r.charts} | ${(r.canvasBytes / MIB).toFixed(1)} | ${r.turn}${r.states > 0 ? `, ${r.states} panels with an older copy` : ''}${r.named ? ', a feed named above it' : ''} |`;
      lines.push(line);
      console.log(line);
    },
  });
  await browser.close();
  await server.close();
  remove();
  const times = new Map();
  for (const { name } of server.spoilt) times.set(name, (times.get(name) ?? 0) + 1);
  const led = times.get('elsewhere') ?? 0;
  const { asked } = server.other;
  const judged = [
    ...verdicts(result, hours, [...new Set(errors)]),
    [`requests that got through to somebody else's server, where ${led} answers led: ${asked.length}`, asked.length === 0],
  ];
  const spoilt = [...times].sort().map(([name, n]) => `${name} ${n}`);
  const minutes = Math.round((performance.now() - began) / 60_000);
  const summary = judged.map(([text, fine]) => verdictLine(text, fine));
  const report = [
    '# Soak of a wall',
    '',
    `\`npm run campaign -- soak --hours ${hours} --seed ${seed}\`: ${hours} simulated hours in ${minutes} minutes, ${server.asked} answers about feeds, of which one in twenty spoilt (${spoilt.join(', ')}).`,
    '',
    ...summary,
    alone
      ? "- the page's main thread had a core to itself; server, played time, trace and drawing shared the other"
      : "- the page's main thread shared its cores with server, played time, trace and drawing: tasks are longer by the clock than on a wall",
    '',
    ...lines,
    '',
  ].join('\n');
  writeReport('soak', report);
  console.log(summary.join('\n'));
  return judged.every(([, fine]) => fine);
}
