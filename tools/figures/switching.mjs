import { join } from 'node:path';
import { renew, stamp } from '../soak/wallSoak.mjs';
import { startStatic } from '../staticServer.mjs';
import { instruments } from './inPage.mjs';

const LIMIT_MS = 5000;
const TIMES = 3;
/** A wall that runs: what an emergency needs has been fetched behind its first picture. */
const RUNS_MS = 20_000;
const WALLS = [
  ['/wall?scene=overview', { width: 1920, height: 1080 }],
  ['/wall?wall=hall&scene=stars', { width: 3840, height: 1080 }],
];

/** A moment just past, as a feed writes it. */
const justNow = () => stamp(Date.now() - 1000);

const when = (page, selector) =>
  page.evaluate((s) => globalThis.__figures.when(() => document.querySelector(s) !== null, 60_000), selector);

/**
 * 平/急: how long after one file was replaced every wall has its other layout, on two walls at once, there and back.
 * @param {import('@playwright/test').Browser} browser @param {string} root a live copy of today
 * @returns {Promise<[string, boolean][]>}
 */
export async function switchingFigures(browser, root) {
  const site = await startStatic({ root });
  const pages = [];
  for (const [path, viewport] of WALLS) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    await page.addInitScript(instruments);
    await page.goto(site.url + path);
    await page.locator('[data-mode="routine"]').waitFor({ timeout: 60_000 });
    pages.push(page);
  }
  await pages[0].waitForTimeout(RUNS_MS);
  const file = join(root, 'feeds/mode.json');
  /** Replaces the file and says how long the slower wall took. */
  const took = async (selector, change) => {
    const seen = pages.map((page) => when(page, selector));
    const began = performance.now();
    renew(file, Date.now(), (document) => {
      document.records.push(change(document.records.find((r) => r.kind === 'switch' && r.to === 'emergency')));
      document.count = document.records.length;
    });
    const all = await Promise.all(seen);
    return all.includes(null) ? Number.POSITIVE_INFINITY : performance.now() - began;
  };
  const [there, back] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    const id = `figure-${i}`;
    const dated = () => {
      const at = justNow();
      return { at, recordedAt: at, drill: false, document: `示例测量〔${i + 1}〕号` };
    };
    there.push(await took(`[data-urgent="official"][data-event="${id}"]`, (s) => ({ ...s, ...dated(), id })));
    await pages[0].waitForTimeout(3000);
    back.push(await took('[data-mode="routine"]', (s) => ({ ...s, ...dated(), id: `${id}-end`, to: 'normal', ends: id })));
    await pages[0].waitForTimeout(3000);
  }
  for (const page of pages) await page.close();
  await site.close();
  const said = (list) => list.map((ms) => (Number.isFinite(ms) ? Math.round(ms) : 'never')).join(', ');
  return [
    [
      `平/急 one file replaced, two walls in their emergency layout after ${said(there)} ms, of ${LIMIT_MS}`,
      Math.max(...there) <= LIMIT_MS,
    ],
    [`平/急 and back in their scenes after ${said(back)} ms, of ${LIMIT_MS}`, Math.max(...back) <= LIMIT_MS],
  ];
}
