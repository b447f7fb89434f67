import { startRawServer } from '../../e2e/servers/rawServer.mjs';
import { PINNED } from '../openBrowser.mjs';

const STEP_MS = 10_000;
const TEN_MINUTES = 600_000;

/** Runs inside the page: counts what asks for attention anew from now on, and what comes again after it had gone. */
function watchAlarms() {
  const seen = { items: new Set(), lines: 0, flashes: 0, animations: 0 };
  let there = new Set();
  const gone = new Set();
  const look = () => {
    const now = new Set(
      [...document.querySelectorAll('[data-attention], [data-fault]')].map((e) =>
        e.hasAttribute('data-fault') ? 'line' : `item ${e.getAttribute('data-attention')}`,
      ),
    );
    for (const name of now) {
      if (there.has(name)) continue;
      if (gone.has(name)) seen.flashes += 1;
      if (name === 'line') seen.lines += 1;
      else seen.items.add(name);
    }
    for (const name of there) if (!now.has(name)) gone.add(name);
    there = now;
    seen.animations = Math.max(seen.animations, document.getAnimations().length);
  };
  look();
  seen.items.clear();
  seen.lines = 0;
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
  globalThis.__alarms = {
    take() {
      const { lines, flashes, animations } = seen;
      const taken = { items: seen.items.size, lines, flashes, animations };
      seen.items.clear();
      seen.lines = 0;
      return taken;
    },
  };
}

/**
 * M18: what newly asks for attention, in an hour without news and in the first ten minutes without any feed.
 * @param {import('@playwright/test').Browser} browser @param {string} root a live copy
 * @returns {Promise<[string, boolean][]>}
 */
export async function alarmFigures(browser, root) {
  let out = false;
  const server = await startRawServer({ root, faultOf: (path) => (out && path.startsWith('/feeds/') ? 'reset' : null) });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await page.clock.install({ time: PINNED });
  await page.goto(`${server.url}/wall?scene=overview`);
  await page.locator('[data-painted]').nth(1).waitFor();
  await page.locator('[data-attention]').first().waitFor();
  // Steady is what has come to rest: places and weak spots are worked out after the first picture, and the list with them.
  await page.locator('.league-table[data-league="ranked"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3000);
  await page.evaluate(watchAlarms);
  const pass = async (ms) => {
    for (let i = 0; i < ms / STEP_MS; i++) {
      await page.clock.fastForward(STEP_MS);
      await page.waitForTimeout(60);
    }
    return page.evaluate(() => globalThis.__alarms.take());
  };
  const steady = [];
  for (let i = 0; i < 6; i++) steady.push(await pass(TEN_MINUTES));
  out = true;
  const outage = await pass(TEN_MINUTES);
  await page.close();
  await server.close();
  const most = Math.max(...steady.map((s) => s.items + s.lines));
  return [
    [`M18 alarms: at most ${most} new in ten minutes of a steady hour, of 1`, most <= 1],
    [
      `M18 alarms: all feeds out for ten minutes: ${outage.items} new items and ${outage.lines} line of faults, of 10 in all and one line`,
      outage.lines === 1 && outage.items + outage.lines <= 10,
    ],
    [
      `M18 alarms: ${outage.flashes} came, went and came again; ${outage.animations} animations`,
      outage.flashes === 0 && outage.animations === 0,
    ],
  ];
}
