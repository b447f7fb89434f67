import { chromium, type Page } from '@playwright/test';
import { SCENES } from '../src/domain/wall/scenes.ts';
import { CHROMIUM_FLAGS, notedChromium } from '../tools/chromium.mjs';
import { expect, test } from './fixtures.ts';
import { inked } from './inked.ts';
import { layoutFindings } from './layoutFindings.ts';
import { lookAgain, quiet } from './walk.ts';

/** Faults of browser and machine that are not told elsewhere, by their row of the catalogue; all of a wall on its overview. */
test.describe('browser and machine', { tag: '@wide' }, () => {
  test.setTimeout(90_000);
  test.use({ allow: [/Failed to load resource|net::ERR_FAILED|willReadFrequently/] });

  const HOUR = 3_600_000;
  const REQUIRED = ['district', 'programme', 'stars', 'weekly', 'renovation'];
  const rules = (page: Page) => {
    const { width, height } = page.viewportSize() ?? { width: 1920, height: 1080 };
    return { floor: (Math.min(width, height) / 54) * 1.2, fixed: true };
  };
  const painted = (page: Page) => expect(page.locator('[data-painted]')).toHaveCount(2);
  async function ready(page: Page, url: string): Promise<void> {
    await page.goto(`${url}/wall?scene=overview`);
    await painted(page);
  }
  const stands = (page: Page) => expect.poll(() => page.evaluate(layoutFindings, rules(page))).toEqual([]);
  /** Feeds that were asked for since, by name. */
  function asks(page: Page): Set<string> {
    const asked = new Set<string>();
    page.on('request', (r) => asked.add(/\/feeds\/(\w+)\.json$/.exec(r.url())?.[1] ?? ''));
    return asked;
  }
  test('B1 B2 after eight hours of sleep every feed is asked for at once, and the clock is right', async ({ page, live }) => {
    await ready(page, live.url);
    const before = await page.locator('.wall-clock').innerText();
    // A look that is on its way when the machine falls asleep ends when it wakes, and the next is a rhythm later.
    await quiet(page);
    const asked = asks(page);
    await page.clock.fastForward(8 * HOUR);
    await expect.poll(() => REQUIRED.filter((f) => !asked.has(f))).toEqual([]);
    await expect(page.locator('.wall-clock')).not.toHaveText(before);
    await quiet(page);
    asked.clear();
    // A window that was covered catches up when it is seen again.
    await lookAgain(page);
    await expect.poll(() => REQUIRED.filter((f) => !asked.has(f))).toEqual([]);
  });

  test('B1 a process that was stopped asks for every feed when it goes on', async ({ live }) => {
    // A browser of its own: every page of a process stands still with it.
    const browser = await chromium.launch({ executablePath: notedChromium(), args: CHROMIUM_FLAGS });
    try {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
      await ready(page, live.url);
      await quiet(page);
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter((p) => p.type === 'renderer').map((p) => p.id);
      expect(renderers.length).toBeGreaterThan(0);
      for (const pid of renderers) process.kill(pid, 'SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      const asked = asks(page);
      for (const pid of renderers) process.kill(pid, 'SIGCONT');
      await expect.poll(() => REQUIRED.filter((f) => !asked.has(f)), { timeout: 15_000 }).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('B4 a page that crashed starts again from its address and what was kept', async ({ page, context, live }) => {
    await ready(page, live.url);
    const figures = await page.locator('[data-figure]').allTextContents();
    await page.clock.fastForward(7000);
    await page.waitForTimeout(1500);
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await page.close();
    const again = await context.newPage();
    await again.route('**/feeds/**', (route) => route.abort());
    await again.goto(`${live.url}/wall?scene=overview`);
    await expect(again.locator('[data-figure]')).toHaveText(figures);
    await expect(again.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'lastGood');
  });

  test('B5 B6 two hundred sizes in a row: the last is laid out, and no loop of observers is taken for a fault', async ({
    page,
    live,
  }) => {
    await ready(page, live.url);
    for (let i = 0; i < 200; i++) await page.setViewportSize({ width: 1100 + ((i * 37) % 900), height: 700 + ((i * 53) % 500) });
    await page.evaluate(() => {
      dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
    });
    await page.setViewportSize({ width: 1366, height: 768 });
    await painted(page);
    await stands(page);
    await expect(page.locator('main')).not.toContainText('显示不出来');
  });

  test('B7 pictures that had no room when they were made are drawn when they have', async ({ page, live }) => {
    await page.addInitScript(() => {
      const style = document.createElement('style');
      style.id = 'hidden';
      // Constructed before the page has a head.
      addEventListener('DOMContentLoaded', () => {
        document.body.style.display = 'none';
      });
    });
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('.wall[data-ready]')).toHaveCount(1);
    await page.evaluate(() => {
      document.body.style.display = '';
    });
    await painted(page);
    await expect.poll(async () => Math.min(...(await inked(page)))).toBeGreaterThan(20_000);
    await stands(page);
  });

  test('B8 another ratio of pixels: drawn anew as sharp as the glass, nothing cut', async ({ page, live }) => {
    // A screen tells those who ask for its ratio; this browser's make-believe one changes it without a word (Chromium 156).
    await page.addInitScript(() => {
      const queries: MediaQueryList[] = [];
      const ask = matchMedia.bind(globalThis);
      globalThis.matchMedia = (text) => {
        const query = ask(text);
        if (text.includes('resolution')) queries.push(query);
        return query;
      };
      Object.assign(globalThis, {
        __tellRatio: () => {
          for (const query of queries.splice(0)) query.dispatchEvent(new Event('change'));
        },
      });
    });
    await ready(page, live.url);
    const session = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.25, 1]) {
      await session.send('Emulation.setDeviceMetricsOverride', { width: 1920, height: 1080, deviceScaleFactor, mobile: false });
      await page.evaluate(() => (globalThis as unknown as { __tellRatio(): void }).__tellRatio());
      await expect
        .poll(() =>
          page.evaluate(() =>
            [...document.querySelectorAll('canvas')].map((c) => Math.round((100 * c.width) / c.clientWidth) / 100),
          ),
        )
        .toEqual([deviceScaleFactor, deviceScaleFactor]);
      await stands(page);
    }
  });

  test('B10 B11 a store that never answers, or is gone: from memory, said, and without a server explained', async ({
    page,
    live,
  }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => ({ addEventListener: () => undefined }) as unknown as IDBOpenDBRequest;
    });
    await ready(page, live.url);
    await expect(async () => {
      await page.clock.fastForward(70_000);
      await expect(page.locator('[data-not-kept]')).toContainText('离线副本未保存', { timeout: 300 });
    }).toPass();
    await page.route('**/feeds/**', (route) => route.abort());
    await page.reload();
    await expect(page.locator('[data-panel]').first()).toBeVisible();
    await expect(page.locator('main')).toContainText(/未报|连不上/);
    await expect(page.locator('[data-figure="renovation"]')).toHaveCount(0);
  });

  test('B17 midnight, the end of a year, and the day that comes every fourth: the clock and the page stand', async ({
    page,
    live,
  }) => {
    for (const [at, day] of [
      ['2026-12-31T23:59:30+08:00', '1月1日'],
      ['2028-02-28T23:59:30+08:00', '2月29日'],
    ] as const) {
      await page.clock.setFixedTime(new Date(at));
      await ready(page, live.url);
      await page.clock.setFixedTime(new Date(Date.parse(at) + 60_000));
      await expect(page.locator('.wall-clock')).toContainText(day, { timeout: 30_000 });
      await stands(page);
    }
  });

  test('B19 a machine four times as slow takes every turn and leaves no panel blank', async ({ page, live }) => {
    await page.goto(`${live.url}/wall`);
    await expect(page.locator('main[data-turn]')).toBeVisible();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const seen = new Set<string>();
    for (const _ of SCENES) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('main [data-panel]:visible').first()).toBeVisible();
      seen.add((await page.locator('main').getAttribute('data-turn')) ?? '');
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test('B20 without its own fonts the wall stands in those of the machine', async ({ page, live }) => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await ready(page, live.url);
    await expect(page.locator('.wall-header h1')).toBeVisible();
    await stands(page);
  });
});
