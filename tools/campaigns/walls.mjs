/**
 * npm run campaign -- walls [--walls 1000]: that many walls ask one nginx on this machine, by the shipped sample, for their
 * feeds in their rhythm. Says what a wall costs the server in requests, bytes and time of its processor: while nothing changes,
 * and in the minute in which the largest feed changes for all of them. Writes docs/reports/walls.md.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNginx, sampleSite } from '../../e2e/servers/nginx.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { startWalls } from '../load/pollers.mjs';
import { freshBuild, liveCopy } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';

/** What a wall asks for all the time; feeds of single scenes come on top while those are shown. */
const ASKED = [
  'district',
  'programme',
  'stars',
  'weekly',
  'renovation',
  'visits',
  'ledger',
  'concerns',
  'wishes',
  'fourChiefs',
  'reviews',
];
/** Rhythms the program has of its own, seconds. */
const MODE_SECONDS = 2;
const MINUTE = 60_000;
const KIB = 1024;
/** Bars of ours: a server of two cores must have most of one left, and the line of an office is 100 Mbit/s. */
const MOST_CPU_SHARE = 0.5;
const MOST_MBIT = 50;

/** Ticks of the processor that a process and its children have taken, seconds. Linux only. */
function cpuSeconds(pid) {
  let ticks = 0;
  for (const name of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    let stat;
    try {
      stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    } catch {
      continue;
    }
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(name) === pid || Number(rest[1]) === pid) ticks += Number(rest[11]) + Number(rest[12]);
  }
  return ticks / 100;
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns {Promise<boolean>} whether every line holds */
export async function campaign(options = []) {
  const at = options.indexOf('--walls');
  const walls = at < 0 ? 1000 : Number(options[at + 1]);
  await freshBuild();
  const { root, remove } = await liveCopy();
  const dir = mkdtempSync(join(tmpdir(), 'jiayuan-walls-'));
  // nginx closes resting connections when few of its places are free: twice as many as there are walls.
  const site = await runNginx(dir, sampleSite({ dist: join(ROOT, 'dist'), data: root, deploy: join(ROOT, 'deploy') }), 2 * walls);
  const config = JSON.parse(readFileSync(join(ROOT, 'dist/config.json'), 'utf8')).feeds;
  const feeds = [
    ...[...ASKED, 'walls'].map((name) => ({ path: config[name].url, everyMs: config[name].pollSeconds * 1000 })),
    { path: config.mode.url, everyMs: MODE_SECONDS * 1000 },
  ];
  const load = startWalls({ url: site.url, walls, feeds });
  const lines = [];
  let holds = true;
  const line = (good, text) => {
    holds &&= good;
    lines.push(verdictLine(text, good));
  };
  const minute = async () => {
    load.taken();
    const before = cpuSeconds(site.pid);
    await wait(MINUTE);
    return { ...load.taken(), cpu: cpuSeconds(site.pid) - before };
  };
  const told = (m) =>
    `${m.asked} requests (${(m.asked / 60).toFixed(0)} a second), ${m.unchanged} unchanged, ${m.whole} whole; a wall: ${(m.bytes / walls / KIB).toFixed(1)} KiB a minute; the server: ${m.cpu.toFixed(1)} s of one core in 60 s (${((m.cpu / walls) * 1000).toFixed(1)} ms a wall), ${((m.bytes * 8) / 60 / 1e6).toFixed(1)} Mbit/s`;
  try {
    // Every wall has asked for everything once.
    await wait(MINUTE + 5000);
    const first = load.taken();
    line(
      first.failed === 0,
      `the first minute, everything new for everybody: ${first.whole} files, ${(first.bytes / walls / KIB).toFixed(0)} KiB a wall, ${first.failed} failed`,
    );
    const rest = await minute();
    line(rest.failed === 0 && rest.whole === 0, `nothing changes: ${told(rest)}, ${rest.failed} failed`);
    line(rest.cpu / 60 <= MOST_CPU_SHARE, `nothing changes: at most ${MOST_CPU_SHARE * 100} % of one core`);
    const largest = ASKED.map((name) => ({ name, path: join(root, config[name].url) }))
      .map((f) => ({ ...f, bytes: readFileSync(f.path).length }))
      .sort((a, b) => b.bytes - a.bytes)[0];
    const body = JSON.parse(readFileSync(largest.path, 'utf8'));
    writeFileSync(largest.path, JSON.stringify({ ...body, sequence: body.sequence + 1 }));
    const change = await minute();
    line(
      change.failed === 0 && change.whole === walls && change.changedBy[config[largest.name].url] === walls,
      `the largest feed (${largest.name}, ${(largest.bytes / KIB).toFixed(0)} KiB) changes: ${change.whole} of ${walls} walls fetched it once; ${told(change)}, ${change.failed} failed`,
    );
    line((change.bytes * 8) / 60 / 1e6 <= MOST_MBIT, `that minute: at most ${MOST_MBIT} Mbit/s`);
  } finally {
    load.stop();
    await site.close();
    rmSync(dir, { recursive: true, force: true });
    remove();
  }
  const report = [
    `# ${walls.toLocaleString('en')} walls and one server`,
    '',
    `\`npm run campaign -- walls --walls ${walls}\`: nginx by the shipped sample, one worker, on loopback, beside the load itself on ${cpus().length} cores; the files of the demo; each wall one connection, ${feeds.length} feeds in the rhythms of config.json and the emergency's every ${MODE_SECONDS} s.`,
    '',
    ...lines,
  ];
  writeReport('walls', report.join('\n'));
  console.log(report.join('\n'));
  return holds;
}
