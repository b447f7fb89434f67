/**
 * npm run campaign -- talk: a talk as a secretary gives it. How long until its first slide stands at a slow machine with the
 * server gone, how soon the other window follows, and whether an office program reads the slides of the hand-out as they were
 * written. Writes docs/reports/talk.md; pictures of the opened hand-out go to sheet/talk, to be looked at.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../ensureInstalled.mjs';
import { freshBuild, liveCopy, openBrowser, today } from '../openBrowser.mjs';
import { verdictLine, writeReport } from '../report.mjs';
import { median } from '../robust.mjs';
import { startStatic } from '../staticServer.mjs';
import { openedSlides } from '../talk/openedSlides.mjs';

const CODE = '220113001003';
const LONG = { timeout: 60_000 };
const TURNS = 100;
const STARTS = 11;
/** Bars of the stage: until the first slide at a fourth of the speed, and until the other window has a turn in its page, ms. */
const FIRST_SLIDE_MS = 3000;
const FOLLOWS_MS = 100;
/** Share of turns that must keep it: the driver of the browser works on the same two cores, and now and then a turn meets it. */
const MOST_OF = 0.95;
const SHEET = join(ROOT, 'sheet/talk');

/** Runs in every page before its own scripts: when a slide was first drawn, and when each turn was asked for and stood there. */
function watchTurns() {
  const clock = () => performance.timeOrigin + performance.now();
  const seen = { first: null, asked: new Map(), drawn: new Map() };
  globalThis.__turns = seen;
  addEventListener('keydown', () => seen.asked.set(seen.asked.size, clock()), { capture: true });
  // Not by frames: a window behind another gets none in a browser without a screen.
  new MutationObserver(() => {
    if (seen.first === null && document.querySelector('[data-slide] h1') !== null) seen.first = performance.now();
    const number = document.querySelector('[data-slide-number]')?.getAttribute('data-slide-number') ?? null;
    if (number === null || number === seen.last) return;
    seen.last = number;
    seen.drawn.set(seen.drawn.size, clock());
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Puts a talk together and waits until all of it is local. @returns {Promise<number>} how many slides it has */
async function prepared(page, origin) {
  await page.goto(`${origin}/stage/${CODE}/deck`);
  await page.getByRole('button', { name: /起草/ }).click(LONG);
  await page.locator('[data-ready-verdict="ready"]').waitFor(LONG);
  return page.locator('[data-picked]').count();
}

/** The file of the hand-out, made from the page of the talk. @returns {Promise<string>} its path */
async function handOut(page, origin, folder) {
  await page.goto(`${origin}/print/deck?id=${CODE}`);
  await page.locator('.talk-slide').first().waitFor(LONG);
  const [download] = await Promise.all([
    page.waitForEvent('download', LONG),
    page.getByRole('button', { name: /幻灯文件/ }).click(),
  ]);
  const file = join(folder, 'talk.pptx');
  await download.saveAs(file);
  return file;
}

/** Milliseconds until the first slide of a page opened anew at a fourth of the speed. */
async function starts(context, origin) {
  const found = [];
  for (let n = 0; n < STARTS; n++) {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${origin}/stage/${CODE}/1`, { waitUntil: 'commit' });
    await page.locator('[data-slide] h1').first().waitFor(LONG);
    found.push(await page.evaluate(() => globalThis.__turns.first));
    await page.close();
  }
  return found;
}

/** Milliseconds from each key in the hall's window until the speaker's window has the turn in its page. */
async function turns(context, origin) {
  const hall = await context.newPage();
  await hall.goto(`${origin}/stage/${CODE}/1`);
  await hall.locator('[data-slide] h1').first().waitFor(LONG);
  const [speaker] = await Promise.all([context.waitForEvent('page'), hall.keyboard.press('p')]);
  await speaker.locator('[data-slide-number="1"]').waitFor(LONG);
  await hall.evaluate(() => globalThis.__turns.asked.clear());
  // A window opened by another keeps what was set up in it before its page came, and what watches the page before.
  await speaker.evaluate(watchTurns);
  await speaker.evaluate(() => document.body.setAttribute('data-watched', ''));
  await speaker.evaluate(() => globalThis.__turns.drawn.clear());
  const found = [];
  for (let n = 0; n < TURNS; n++) {
    const to = n % 2 === 0 ? 2 : 1;
    await hall.keyboard.press(n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await speaker.locator(`[data-slide-number="${to}"]`).waitFor(LONG);
    const asked = await hall.evaluate((k) => globalThis.__turns.asked.get(k), n);
    const drawn = await speaker.evaluate((k) => globalThis.__turns.drawn.get(k), n);
    if (!Number.isFinite(drawn - asked)) throw new Error(`turn ${n}: asked ${asked}, there ${drawn}`);
    found.push(drawn - asked);
  }
  await speaker.close();
  await hall.close();
  return found;
}

/** @returns {Promise<boolean>} whether every line holds */
export async function campaign() {
  await freshBuild();
  const { root, remove } = await liveCopy(today());
  const site = await startStatic({ root });
  const origin = site.url.replace('127.0.0.1', 'localhost');
  const browser = await openBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-talk-'));
  rmSync(SHEET, { recursive: true, force: true });
  mkdirSync(SHEET, { recursive: true });
  const lines = [];
  let holds = true;
  const line = (good, text) => {
    holds &&= good;
    lines.push(verdictLine(text, good));
  };
  try {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await context.addInitScript(watchTurns);
    const page = await context.newPage();
    const slides = await prepared(page, origin);
    const file = await handOut(page, origin, folder);
    const claims = await page.locator('.talk-slide h1, .talk-slide h2').allTextContents();
    await page.close();
    await site.close();
    const first = await starts(context, origin);
    const within = first.filter((ms) => ms <= FIRST_SLIDE_MS).length;
    line(
      median(first) <= FIRST_SLIDE_MS,
      `first slide at a fourth of the speed, server gone: median ${Math.round(median(first))} ms of ${FIRST_SLIDE_MS}; ${within} of ${STARTS} starts within it (in their order: ${first.map(Math.round).join(', ')})`,
    );
    const sync = await turns(context, origin);
    const soon = sync.filter((ms) => ms <= FOLLOWS_MS).length;
    line(
      soon >= MOST_OF * TURNS,
      `the speaker's window follows a key within ${FOLLOWS_MS} ms in ${soon} of ${TURNS} turns (median ${Math.round(median(sync))}, most ${Math.round(Math.max(...sync))} ms), of ${MOST_OF * TURNS}`,
    );
    for (const { good, text } of await openedSlides(file, { slides, claims, folder, sheet: SHEET })) line(good, text);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    remove();
  }
  const report = ['# A talk', '', '`npm run campaign -- talk`', '', ...lines];
  writeReport('talk', report.join('\n'));
  console.log(report.join('\n'));
  return holds;
}
