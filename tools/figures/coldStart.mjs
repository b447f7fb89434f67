import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, ensureChromium } from '../chromium.mjs';
import { startStatic } from '../staticServer.mjs';
import { instruments } from './inPage.mjs';

const LIMIT_MS = 2000;
const STARTS = 5;
const FIGURES = '[data-figure]';
const VIEW = { viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };

/** Runs inside the page from its first moment: notes when the wall is whole. */
function noteWhole() {
  const { when } = globalThis.__figures;
  globalThis.__whole = when(
    () => document.querySelectorAll('[data-figure]').length > 0 && document.querySelectorAll('[data-painted]').length >= 2,
    60_000,
  );
}

/** Runs inside the page: panels that show nothing at all. */
const panels = () => {
  const all = [...document.querySelectorAll('[data-panel]')];
  return { all: all.length, blank: all.filter((p) => p.textContent.trim() === '').length };
};

/**
 * M16: a browser that is started anew with the server gone shows the last good wall whole; one that never saw the feeds
 * explains itself.
 * @param {string} root a live copy of today @param {import('@playwright/test').Browser} browser
 * @returns {Promise<[string, boolean][]>}
 */
export async function coldStartFigures(root, browser) {
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'jiayuan-profile-'));
  const start = async () =>
    chromium.launchPersistentContext(profile, { executablePath: await ensureChromium(), args: CHROMIUM_FLAGS, ...VIEW });
  const site = await startStatic({ root });
  const address = `http://localhost:${site.port}/wall?scene=overview`;
  let context = await start();
  let page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-painted]').nth(1).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 120_000 });
  // The copies of the feeds are written behind the picture.
  await page.waitForTimeout(10_000);
  const before = await page.locator(FIGURES).allTextContents();
  await context.close();
  await site.close();

  const starts = [];
  let [same, marked] = [true, true];
  for (let i = 0; i < STARTS; i++) {
    // A browser goes on writing its profile for a moment after it was closed: this is about the next one alone.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    context = await start();
    page = await context.newPage();
    await page.addInitScript(instruments);
    await page.addInitScript(noteWhole);
    await page.goto(address);
    starts.push(await page.evaluate(() => globalThis.__whole));
    same &&= (await page.locator(FIGURES).allTextContents()).join() === before.join();
    marked &&= await page
      .locator('[data-state="lastGood"]')
      .first()
      .waitFor({ timeout: 30_000 })
      .then(
        () => true,
        () => false,
      );
    await context.close();
  }
  // One that never was whole is the slowest of all.
  const sorted = starts.map((ms) => ms ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const middle = sorted[STARTS >> 1];
  rmSync(profile, { recursive: true, force: true });

  const bare = await startStatic({ root });
  const first = await browser.newPage(VIEW);
  await first.route('**/feeds/**', (route) => route.abort());
  await first.goto(`${bare.url}/wall?scene=overview`);
  await first.locator('[data-fault]').waitFor({ timeout: 60_000 });
  const seen = await first.evaluate(panels);
  await first.close();
  await bare.close();
  return [
    [
      `M16 cold start, browser started anew, server gone, ${STARTS} times: the last good wall (${before.length} figures, both charts) whole ${sorted.map((ms) => (Number.isFinite(ms) ? Math.round(ms) : 'never')).join(', ')} ms after the page began, the middle one of ${LIMIT_MS}`,
      middle <= LIMIT_MS && same && before.length > 0,
    ],
    ['M16 cold start: what is shown is marked as the last good', marked],
    [
      `M16 first start ever, without a feed: ${seen.blank} of ${seen.all} panels blank, the line of faults says why`,
      seen.all > 0 && seen.blank === 0,
    ],
  ];
}
