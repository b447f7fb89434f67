import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLive } from './builds.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ROOT } from './ensureInstalled.mjs';
import { PINNED, writeDemoFeeds } from './testFeeds.mjs';

// The moment the instruments look at is the one the browser tests live at.
export { PINNED };

/** Today in Shanghai, for instruments whose page has the machine's own clock: faked timers would be measured too. */
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A Chromium for the instruments. @param {string[]} flags besides the usual ones */
export async function openBrowser(flags = []) {
  const executablePath = await ensureChromium();
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags] });
}

/**
 * A fresh copy of the production build with demo feeds as files.
 * @param {string} asOf a day or a minute
 * @param {'emergency'} [mode] what is in force; routine where absent
 * @returns {Promise<{root: string, remove: () => void}>}
 */
export async function liveCopy(asOf = PINNED.slice(0, 16), mode = undefined) {
  const root = mkdtempSync(join(tmpdir(), 'jiayuan-instrument-'));
  cpSync(join(ROOT, 'dist'), root, { recursive: true });
  rmSync(join(root, 'feeds'), { recursive: true, force: true });
  mkdirSync(join(root, 'feeds'));
  await writeDemoFeeds(join(root, 'feeds'), asOf, mode);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Builds the production build anew, so that what is measured is what is in the tree. */
export async function freshBuild() {
  console.log('Building …');
  await buildLive();
}

/**
 * Waits until the picture stands still: fonts are there and two looks at the screen are equal.
 * @param {import('@playwright/test').Page} page
 * @param {number} pause ms between two looks for what is still being worked out: a page that only moved on begins sooner
 * @returns {Promise<Buffer>} the picture, as PNG
 */
export async function still(page, pause = 700) {
  await page.waitForFunction(() => document.querySelector('#root')?.childElementCount);
  await page.evaluate(() => document.fonts.ready);
  // Places are worked out beside the page: a picture of the wait is not what is looked for. Twice, for the wait may not have begun.
  for (let quiet = 0, i = 0; quiet < 2 && i < 30; i++) {
    await page.waitForTimeout(pause);
    const waits = await page.evaluate(() => /正在计算|正在比较|Working out|Comparing the/.test(document.body.innerText));
    quiet = waits ? 0 : quiet + 1;
  }
  let before = null;
  for (let i = 0; i < 12; i++) {
    // Thirty million pixels take a busy machine longer than the usual limit.
    const now = await page.screenshot({ timeout: 120_000 });
    if (before?.equals(now)) return now;
    before = now;
    await page.waitForTimeout(250);
  }
  return before;
}

/** Goes on to another page of the shell that is open, as its own links do: nothing is read anew. */
export const walk = (page, path) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
