import { openBrowser } from '../openBrowser.mjs';
import { startStatic } from '../staticServer.mjs';
import { instruments } from './inPage.mjs';

const LIMIT_MS = 1000;
/** Scenes that are drawn on canvases; others are text and SVG. */
const SCENES = ['overview', 'weakSpots'];
/** Twice, as a browser that lost its graphics once must be able to lose them again. */
const LOSSES = [1, 2];
const INK = 1000;

/** Runs inside the page before the loss: notes when the first canvas lost its memory. */
function hear() {
  const state = { lost: 0, first: null };
  globalThis.__lost = state;
  for (const canvas of document.querySelectorAll('canvas'))
    canvas.addEventListener('contextlost', () => {
      state.first ??= globalThis.__figures.now();
      state.lost += 1;
    });
  return document.querySelectorAll('canvas').length;
}

/** Runs inside the page. @returns ms from the first loss until every picture is there; null where one stays away */
async function redrawn({ count, ink }) {
  const { when, ink: inkOf } = globalThis.__figures;
  if ((await when(() => globalThis.__lost.lost >= count, 20_000)) === null) return { lost: globalThis.__lost.lost, ms: null };
  const at = await when(() => [...document.querySelectorAll('canvas')].every((c) => inkOf(c) > ink), 10_000);
  return { lost: globalThis.__lost.lost, ms: at === null ? null : at - globalThis.__lost.first };
}

/**
 * M7: after the process of the graphics died every picture of a scene is there again.
 * @param {string} root a live copy of today @returns {Promise<[string, boolean][]>}
 */
export async function graphicsFigures(root) {
  const site = await startStatic({ root });
  const out = [];
  for (const scene of SCENES) out.push(...(await ofScene(site.url, scene)));
  await site.close();
  return out;
}

/** One scene in a browser of its own: a browser counts how often its graphics died, and gives them up. */
async function ofScene(url, scene) {
  const browser = await openBrowser();
  const session = await browser.newBrowserCDPSession();
  const out = [];
  for (const loss of LOSSES) {
    // A page of its own: a canvas that was read back lives in the memory of the processor from then on.
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    await page.addInitScript(instruments);
    await page.goto(`${url}/wall?scene=${scene}`);
    await page.locator('canvas').first().waitFor();
    await page.locator('[data-painted]').first().waitFor();
    await page.waitForTimeout(2000);
    const count = await page.evaluate(hear);
    const waiting = page.evaluate(redrawn, { count, ink: INK });
    await session.send('Browser.crashGpuProcess').catch(() => undefined);
    const { lost, ms } = await waiting;
    const fine = count > 0 && lost >= count && ms !== null && ms <= LIMIT_MS;
    out.push([
      `M7 graphics lost, time ${loss}, ${scene}: ${lost} of ${count} canvases lost their memory, all drawn again ${ms === null ? 'never' : `${Math.round(ms)} ms`} after the loss, of ${LIMIT_MS}`,
      fine,
    ]);
    await page.close();
  }
  await browser.close();
  return out;
}
