import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taskTrace } from './taskTrace.mjs';
import { keepOwnClock, LONG_MS, memory, runWithinTasks, watch } from './watch.mjs';

/** How long a scene is shown by the demo's playlist. */
const TURN_MS = 8000;
/** Two turns: the clock jumps over one scene, and as their number is odd every scene is met. */
export const STEP_MS = 2 * TURN_MS;
/** Simulated ms between two pieces of news. */
const NEWS_MS = 600_000;
/** Where the news comes from. */
const NEWS_PATH = '/feeds/renovation.json';
/** Quiet that counts as all answers being there, and the longest wait for it: some answers never come. */
const QUIET_MS = 15;
const LONGEST_WAIT_MS = 250;
/** How often a measurement is taken again because it is not of one picture. */
const MEASURED_AGAIN = 1;
/** A clock can be made to stand only at a moment that is still to come, ms from now. */
const PAUSED_IN_MS = 200;

/** A moment as feeds write it. @param {number} at ms since the epoch */
export const stamp = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Changes a feed's file and gives it a new sequence and time, so that a page takes it as news.
 * @param {string} path @param {number} at ms since the epoch @param {(document: any) => void} change
 */
export function renew(path, at, change) {
  const document = JSON.parse(readFileSync(path, 'utf8'));
  change(document);
  document.sequence += 1;
  document.generatedAt = stamp(at);
  writeFileSync(path, JSON.stringify(document));
}

/** One changed figure, which the wall draws, of a later moment, which it says. @param {number} at ms since the epoch */
const oneFigure = (at) => (document) => {
  const record = document.records.find((r) => typeof r.done === 'number' && r.done > 1);
  if (record !== undefined) record.done -= 0.001;
  document.asOf = stamp(at);
};

/** What a wall says of a moment may be this much off, ms: it says whole minutes, and its clock goes on. */
const ABOUT_MS = 90_000;

/** Whether a wall's words for an age, as `6 分钟前`, are those of that moment. @param {{said: string, now: number}} seen @param {number} at */
function isSaid({ said, now }, at) {
  const minutes = /^(\d+) 分钟前/.exec(said)?.[1];
  return minutes !== undefined && Math.abs(now - at - Number(minutes) * 60_000) < ABOUT_MS;
}

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A wall under an accelerated clock, with news every ten simulated minutes and a share of its answers spoilt.
 * @param {import('@playwright/test').Page} page not yet at any address; its clock is installed here
 * @param {{url: string, rate: number, now: number | null, spoilt: {path: string, name: string, at: number}[]}} server see startFaultyServer
 * @param {{root: string, from: number, steps: number, every: number, rate: number, lull?: number, meets?: number, traced?: boolean, row?: (row: object) => void}} options
 *   `from` ms since the epoch, `every` how many steps lie between two measurements, `rate` share of answers that are spoilt,
 *   `lull` how many steps with whole feeds at least come before a measurement, `meets` scenes that are met by the second one,
 *   `traced` whether long tasks are looked into
 * @returns {Promise<{rows: Record<string, any>[], turns: number, news: {sent: number, missed: string[]}, scenes: Map<string, number>, soak: {made: number, gone: number, long: number, longest: number, leftOut: number, at: string[], by: string[], worked: {ms: number, workedMs: number | null, parts: string}[]}, blank: string[]}>} rows are
 *   taken on the overview with all feeds whole
 */
export async function wallSoak(
  page,
  server,
  { root, from, steps, every, rate, lull = 8, meets = 0, traced = false, row = () => undefined },
) {
  let busyAt = 0;
  for (const event of ['request', 'requestfinished', 'requestfailed']) page.on(event, () => (busyAt = performance.now()));
  const settle = async () => {
    const began = performance.now();
    do await rest(QUIET_MS);
    while (performance.now() - busyAt < QUIET_MS && performance.now() - began < LONGEST_WAIT_MS);
  };
  await watch(page);
  // Told another time than the page's, a wall takes its own clock for wrong, and may come into its hour of starting afresh.
  server.now = from;
  await page.addInitScript(keepOwnClock);
  await page.clock.install({ time: from });
  await page.addInitScript(runWithinTasks);
  await page.goto(`${server.url}/wall`);
  await page.locator('main[data-ready]').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const out = { rows: [], turns: 0, scenes: new Map(), blank: new Set() };
  /** Each piece of news, by the moment it is of, and whether the overview said it before the next came. */
  const news = [];
  const trace = traced ? await taskTrace(page.context().browser(), LONG_MS) : null;
  const worked = [];
  let long = 0;
  let last = null;
  let done = 0;
  /** What the trace has of the long tasks since the last look. */
  const lookInto = async (seen) => {
    if (seen.long > long && trace !== null) worked.push(...(await trace.take()));
    long = seen.long;
  };
  const step = async () => {
    // Between two steps the clock goes on as time does: added up, that would pass over scenes. Each step ends in the middle of one.
    const now = await page.evaluate(() => Date.now());
    const on = STEP_MS - ((now + TURN_MS / 2) % TURN_MS);
    await page.clock.fastForward(on);
    done += 1;
    server.now = now + on;
    if ((done * STEP_MS) % NEWS_MS < STEP_MS) {
      renew(join(root, NEWS_PATH), server.now, oneFigure(server.now));
      news.push({ at: server.now, seen: false, said: [] });
    }
    await settle();
    // A slow machine draws later than the clock says: the next step waits for the turn.
    const before = last;
    await page
      .waitForFunction((t) => document.querySelector('main')?.getAttribute('data-turn') !== t, before, {
        timeout: 5000,
        polling: 20,
      })
      .catch(() => undefined);
    const seen = await page.evaluate(() => globalThis.__soak.look());
    const told = news.at(-1);
    if (told !== undefined && seen.said !== '') {
      told.seen ||= isSaid(seen, told.at);
      told.said.push(`${Math.round((seen.now - told.at) / 1000)} s after it ${seen.said}`);
    }
    for (const name of seen.blank) out.blank.add(`${seen.turn}: ${name}`);
    if (seen.turn !== last) out.turns += 1;
    last = seen.turn;
    out.scenes.set(seen.turn, (out.scenes.get(seen.turn) ?? 0) + 1);
    await lookInto(seen);
    return seen;
  };
  /** Steps on with whole feeds until every copy is fresh again and no feed named, so many scenes were met, and the overview is up. */
  const calm = async (met) => {
    server.rate = 0;
    for (let i = 0; i < lull; i++) await step();
    let seen = await step();
    const isThere = () => seen.turn === 'overview' && seen.states === 0 && !seen.named && out.scenes.size >= met;
    for (let i = 0; i < 40 && !isThere(); i++) seen = await step();
    // Places may still be worked out: meanwhile React holds the rows of before beside the page. Charts come a frame after it.
    for (let i = 0; i < 50 && (seen.working || seen.undrawn > 0); i++) {
      await rest(100);
      seen = await page.evaluate(() => globalThis.__soak.look());
    }
    return seen;
  };
  /** Memory, with the tasks of its collections left out of the wall's own. */
  const aside = async () => {
    await page.evaluate(() => globalThis.__soak.pause());
    const held = await memory(cdp);
    await page.evaluate(() => globalThis.__soak.resume());
    return held;
  };
  /**
   * All of one picture: the wall's clock stands meanwhile. A collection takes longer the more requests the browser keeps on
   * record for who drives it, and after a day it took longer than was left of the scene. Where the wall turned before the clock
   * stood, or drew an answer that was under way, the next overview is measured.
   */
  const measure = async (met) => {
    for (let tries = 0; ; tries++) {
      const { turn } = await calm(met);
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + PAUSED_IN_MS);
      const seen = await page.evaluate(() => globalThis.__soak.look());
      await lookInto(seen);
      const held = await aside();
      const after = await page.evaluate(() => globalThis.__soak.look());
      await page.clock.resume();
      const stood = seen.turn === turn && after.turn === turn && after.live === seen.live;
      if (stood || tries === MEASURED_AGAIN) return { seen, held, after };
    }
  };
  for (let part = 0; part <= steps / every; part++) {
    const { seen, held, after } = await measure(part === 0 ? 0 : meets);
    const { live, turn } = after;
    const measured = { hour: (done * STEP_MS) / 3_600_000, ...held, ...seen, live, turn, detached: held.nodes - live };
    out.rows.push(measured);
    row(measured);
    // What was kept of the forced collections is no work of the wall.
    await trace?.take();
    if (part === Math.floor(steps / every)) break;
    server.rate = rate;
    for (let i = 0; i < every; i++) await step();
  }
  await aside();
  await rest(200);
  const soak = await page.evaluate(() => {
    const { made, gone, long, longest, leftOut, at, by } = globalThis.__soak;
    return { made, gone, long, longest, leftOut, at, by };
  });
  await trace?.end();
  await cdp.detach();
  // The last may have come when no overview was to follow.
  const whole = news.slice(0, -1);
  // A refused session is asked again after five minutes: what was spoilt before the news may be why it came late.
  const around = ({ at }) =>
    server.spoilt
      .filter((f) => f.path === NEWS_PATH && f.at > at - NEWS_MS && f.at < at + NEWS_MS)
      .map((f) => `${f.name} ${Math.round((f.at - at) / 1000)} s`);
  const late = (n) => `${n.said.join(', ')} (spoilt: ${around(n).join(', ') || 'nothing'})`;
  return {
    ...out,
    news: { sent: whole.length, missed: whole.filter((n) => !n.seen).map(late) },
    blank: [...out.blank],
    soak: { ...soak, worked },
  };
}
