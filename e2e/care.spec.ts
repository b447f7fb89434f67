import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { FEED_NAMES } from '../src/contract/envelope.ts';
import { driftAt, nightLevel } from '../src/domain/wall/care.ts';
import { quietReloadDue } from '../src/domain/wall/quietReload.ts';
import { CHROMIUM_FLAGS, notedChromium } from '../tools/chromium.mjs';
import { expect, liveFolder, test } from './fixtures.ts';
import { inked } from './inked.ts';
import { layoutFindings } from './layoutFindings.ts';
import { startRawServer } from './servers/rawServer.mjs';

test.describe.configure({ timeout: 60_000 });
// The browser itself logs answers that failed.
test.use({ allow: [/Failed to load resource/] });

const MINUTE = 60_000;
const NEEDED = ['district', 'programme', 'stars', 'weekly', 'renovation'];

async function ready(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wall?scene=overview`);
  await expect(page.locator('.wall[data-ready]')).toBeVisible();
  await expect(page.locator('[data-painted]')).toHaveCount(2);
}

const clockOf = (page: Page) => page.evaluate(() => Date.now());

/** A jump of the clock breaks off what is on its way: for a moment it is shown as the last good, until it is asked for again. */
async function comesAgain(page: Page): Promise<void> {
  const lastGood = page.locator('[data-state="lastGood"]');
  await expect(async () => {
    for (let i = 0; i < 3; i++) {
      await expect(lastGood).toHaveCount(0, { timeout: 8000 });
      await page.waitForTimeout(250);
    }
    expect(await lastGood.count()).toBe(0);
  }).toPass();
}

/** Moves the clock of the page to the next whole minute that `is`, and a second further. */
async function forwardTo(page: Page, is: (now: number) => boolean): Promise<void> {
  const now = await clockOf(page);
  let at = Math.ceil(now / MINUTE) * MINUTE;
  while (!is(at)) at += MINUTE;
  await page.clock.fastForward(at - now + 1000);
}

/** Greatest value of any colour channel in the picture of an element. */
async function brightest(page: Page, selector: string): Promise<number> {
  const picture = await page.locator(selector).first().screenshot();
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    canvas?.drawImage(bitmap, 0, 0);
    const data = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    return data.reduce((most, byte, i) => (i % 4 === 3 ? most : Math.max(most, byte)), 0);
  }, picture.toString('base64'));
}

/** Where every text of the wall stands in the wall itself: what the drift may not change. */
const places = (page: Page) =>
  page.evaluate(() => {
    const wall = document.querySelector('.wall') as HTMLElement;
    const at = wall.getBoundingClientRect();
    return [...wall.querySelectorAll('[data-panel], h1, .wall-clock, [data-sentence]')].map((e) => {
      const box = e.getBoundingClientRect();
      // A state of a moment moves nothing: it is the places that are compared.
      return [e.className.replace(/ state-\w+/, ''), box.x - at.x, box.y - at.y, box.width, box.height].join(' ');
    });
  });

/** Whether the wall stands where its clock says, with all its text on the screen. */
async function drifted(page: Page): Promise<void> {
  const { x, y } = driftAt(await clockOf(page));
  await expect(page.locator('.wall')).toHaveCSS('transform', `matrix(1, 0, 0, 1, ${x}, ${y})`);
  const rules = { floor: 1, fixed: true };
  const off = (await page.evaluate(layoutFindings, rules)).filter((f) => f.startsWith('outside'));
  expect(off, `${x}/${y}`).toEqual([]);
}

const startsOf = (page: Page) =>
  page
    .evaluate(() =>
      JSON.parse(localStorage.getItem('jiayuan-wall-notes') ?? '{}').starts.map((s: { reason: string }) => s.reason),
    )
    // While the page goes nothing can be asked of it.
    .catch(() => null);

test('B23 a night alone: the pointer goes, the picture drifts whole, age and alarm stay bright, and it loads anew once', async ({
  page,
  live,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await ready(page, live.url);
  await page.mouse.move(300, 300);
  await expect(page.locator('.wall')).not.toHaveCSS('cursor', 'none');
  await page.clock.fastForward(5100);
  await expect(page.locator('.wall')).toHaveCSS('cursor', 'none');
  await page.mouse.move(310, 300);
  await expect(page.locator('.wall')).not.toHaveCSS('cursor', 'none');

  // The night of late data: what changes by itself is there before pictures are compared.
  await forwardTo(page, (t) => nightLevel(t) === 1 && nightLevel(t + MINUTE) < 1);
  await expect(page.locator('.wall-oldest [data-state]')).not.toHaveAttribute('data-state', 'fresh');
  await comesAgain(page);
  const spared = ['.demo-chip', '.wall-oldest [data-state]', '.attention .is-bad'];
  const read = async () => Object.fromEntries(await Promise.all(spared.map(async (s) => [s, await brightest(page, s)])));
  const dimmed = ['.wall-header h1', '[data-figure="score"]'];
  const day = { dimmed: await Promise.all(dimmed.map((s) => brightest(page, s))), spared: await read() };
  await forwardTo(page, (t) => Math.abs(nightLevel(t) - 0.6) < 1e-9);
  await expect(page.locator('.wall-veil')).toHaveAttribute('data-level', '0.6');
  await comesAgain(page);
  for (const [i, what] of dimmed.entries()) expect(await brightest(page, what), what).toBeCloseTo((day.dimmed[i] ?? 0) * 0.6, -1);
  expect(await read()).toEqual(day.spared);

  const before = await places(page);
  for (const sign of [1, -1]) {
    // The farthest corner that comes, whatever its kind; the night is long enough for both.
    await forwardTo(page, (t) => driftAt(t).x === 8 * sign && Math.abs(driftAt(t).y) >= 7);
    await drifted(page);
  }
  await comesAgain(page);
  expect(await places(page)).toEqual(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  const started = await clockOf(page);
  await forwardTo(page, (t) => quietReloadDue(t, started));
  await expect.poll(() => loads.length).toBe(1);
  await expect.poll(() => startsOf(page)).toEqual(['quiet', 'opened']);
  await expect(page.locator('[data-painted]')).toHaveCount(2);
  for (let i = 0; i < 3; i++) {
    await page.clock.fastForward(25 * MINUTE);
    await expect(page.locator('.wall[data-ready]')).toBeVisible();
  }
  expect(loads).toHaveLength(1);
});

test('one miss is marked and not cried out; an outage of all feeds is one line, and it goes when they are back', async ({
  page,
}) => {
  const folder = liveFolder();
  const server = await startRawServer({ root: folder.root });
  const asked = new Set<string>();
  page.on('request', (r) => asked.add(/\/feeds\/(\w+)\.json$/.exec(r.url())?.[1] ?? ''));
  const all = (fault: string | null) => {
    for (const f of FEED_NAMES) server.setFault(`/feeds/${f}.json`, fault);
  };
  const line = page.locator('[data-fault]');
  const mark = page.locator('[data-panel="figure-renovation"] .freshness');
  try {
    await ready(page, server.url);
    const score = await page.locator('[data-figure="score"]').textContent();
    await page.evaluate(() => {
      const seen = { appeared: 0 };
      (globalThis as unknown as { seen: typeof seen }).seen = seen;
      let there = false;
      new MutationObserver(() => {
        const now = document.querySelector('[data-fault]') !== null;
        if (now && !there) seen.appeared += 1;
        there = now;
      }).observe(document.body, { childList: true, subtree: true });
    });
    const appeared = () => page.evaluate(() => (globalThis as unknown as { seen: { appeared: number } }).seen.appeared);
    // Flapping: every other look at one feed fails.
    for (let i = 0; i < 4; i++) {
      server.setFault('/feeds/renovation.json', i % 2 === 0 ? 'status500' : null);
      await page.clock.fastForward(i % 2 === 0 ? 70_000 : 7000);
      await expect(mark).toHaveAttribute('data-state', i % 2 === 0 ? 'lastGood' : 'fresh');
    }
    expect(await appeared()).toBe(0);

    all('reset');
    await page.clock.fastForward(70_000);
    await expect(mark).toHaveAttribute('data-state', 'lastGood');
    await expect(async () => {
      await page.clock.fastForward(6000);
      await expect(line).toContainText('另有 4 路', { timeout: 300 });
    }).toPass();
    // Ten minutes, then ten hours: the same one line, the same number, its age beside it.
    for (const [minutes, state] of [
      [10, 'lastGood'],
      [600, 'lastGood'],
    ] as const) {
      for (let i = 0; i < 4; i++) await page.clock.fastForward((minutes * MINUTE) / 4);
      await expect(line).toHaveCount(1);
      await expect(line).toContainText('另有 4 路');
      await expect(page.locator('[data-panel="figure-score"] .freshness')).toHaveAttribute('data-state', state);
      await expect(page.locator('[data-figure="score"]')).toHaveText(score ?? '');
    }
    expect(await appeared()).toBe(1);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

    // The machine slept while the server came back: its clock is on, no timer knows. All are asked within five seconds.
    all(null);
    asked.clear();
    await page.clock.setSystemTime((await clockOf(page)) + 8 * 60 * MINUTE);
    await page.clock.runFor(5000);
    await expect.poll(() => NEEDED.filter((f) => !asked.has(f))).toEqual([]);
    // In steps shorter than a look may take: a leap over its limit would end what is on its way, and be a miss of its own.
    await expect(async () => {
      await page.clock.fastForward(6000);
      await expect(line).toHaveCount(0, { timeout: 300 });
    }).toPass();
    expect(await appeared()).toBe(1);
  } finally {
    await server.close();
    folder.remove();
  }
});

/** A row of the store of last good copies, changed first where asked. */
const kept = (page: Page, feed: string, damage = false) =>
  page.evaluate(
    ([key, harm]) =>
      new Promise<{ sequence: number } | null>((resolve, reject) => {
        const open = indexedDB.open('jiayuan-last-good');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('feeds', 'readwrite').objectStore('feeds');
          const row = store.get(key);
          row.onsuccess = () => {
            const [first, ...others] = row.result?.documents ?? [];
            if (harm) store.put({ ...row.result, documents: [{ ...first, sum: 1 }, ...others] });
            store.transaction.oncomplete = () => {
              open.result.close();
              resolve(row.result === undefined ? null : { sequence: row.result.documents[0].head.sequence });
            };
          };
        };
      }),
    [feed, damage] as const,
  );

test('B9 B12 a full disk is said and takes no older copy; of the copies a damaged one alone is dropped', {
  tag: '@wide',
}, async ({ page }) => {
  const folder = liveFolder();
  const server = await startRawServer({ root: folder.root });
  const file = join(folder.feeds, 'renovation.json');
  const sequence = () => JSON.parse(readFileSync(file, 'utf8')).sequence as number;
  const next = () => {
    const document = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...document, sequence: document.sequence + 1 }));
  };
  const said = page.locator('[data-not-kept]');
  try {
    await ready(page, server.url);
    await expect.poll(() => kept(page, 'renovation')).toEqual({ sequence: sequence() });
    // Against the browser's own quota writes go on for half a minute: it looks at the room left no more often than that.
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(globalThis, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put }) });
    });
    const before = sequence();
    next();
    await expect(async () => {
      await page.clock.fastForward(70_000);
      await expect(said).toContainText('离线副本未保存', { timeout: 300 });
    }).toPass();
    await expect(page.locator('[data-figure="renovation"]')).not.toBeEmpty();
    await expect(page.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'fresh');
    expect(await kept(page, 'renovation')).toEqual({ sequence: before });
    await page.evaluate(() => (globalThis as unknown as { roomAgain: () => void }).roomAgain());
    next();
    await page.clock.fastForward(70_000);
    await expect.poll(() => kept(page, 'renovation')).toEqual({ sequence: sequence() });

    await kept(page, 'renovation', true);
    for (const f of FEED_NAMES) server.setFault(`/feeds/${f}.json`, 'status500');
    await page.reload();
    await expect(page.locator('[data-figure="score"]')).not.toBeEmpty();
    await expect(page.locator('[data-figure="renovation"]')).toHaveCount(0);
    await expect(page.locator('[data-panel="renovation"]')).toContainText('未报');
    expect(await kept(page, 'renovation')).toBeNull();
    expect(await kept(page, 'weekly')).not.toBeNull();
  } finally {
    await server.close();
    folder.remove();
  }
});

test('B9 B10 on a machine without room from the start the wall runs from memory and says that nothing is kept', {
  tag: '@wide',
}, async ({ page, live }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: live.url, quotaSize: 1 });
  await ready(page, live.url);
  await expect(async () => {
    await page.clock.fastForward(70_000);
    await expect(page.locator('[data-not-kept]')).toContainText('离线副本未保存', { timeout: 300 });
  }).toPass();
  await expect(page.locator('[data-fault]')).toHaveCount(0);
  await expect(page.locator('[data-figure="score"]')).not.toBeEmpty();
});

test.describe('a part of the page that does not come', { tag: '@wide' }, () => {
  // React logs what a panel keeps to itself.
  test.use({ allow: [/Failed to load resource|Unable to preload CSS|no style sheet|dynamically imported module/] });

  test('a scene whose code or looks do not come says so, and comes with its looks when the network is back', async ({
    page,
    live,
  }) => {
    await page.route(/assets\/(WeeklyScene|SupervisionScene)-.*\.css$/, (route) => route.abort());
    await page.route(/assets\/(SupervisionScene|zhSystems)-.*\.js$/, (route) => route.abort());
    await page.goto(`${live.url}/wall?scene=weekly`);
    await expect(page.getByText('这一屏的程序文件没有取到')).toBeVisible();
    await expect(page.locator('.wall-clock')).toBeVisible();
    await page.unrouteAll();
    // New data are a new chance.
    const file = join(live.feeds, 'renovation.json');
    const document = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...document, sequence: document.sequence + 1 }));
    await expect(async () => {
      await page.clock.fastForward(70_000);
      await expect(page.locator('[data-scene="weekly"] .weekly-left')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.locator('.weekly-left')).toHaveCSS('display', 'flex');
  });
});

test('B3 after the process of the graphics died every picture is drawn again', { tag: '@wide' }, async ({ live }) => {
  // A browser of its own: the other tests' would lose its pictures as well.
  const browser = await chromium.launch({ executablePath: notedChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const session = await browser.newBrowserCDPSession();
    await ready(page, live.url);
    // Twice: what is drawn again must be as able to lose its memory as what was drawn first.
    for (let crash = 1; crash <= 2; crash++) {
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll('canvas'))
          canvas.addEventListener('contextlost', () => canvas.setAttribute('data-lost', ''), { once: true });
      });
      await session.send('Browser.crashGpuProcess').catch(() => undefined);
      await expect(page.locator('canvas[data-lost]')).toHaveCount(2);
      await page.evaluate(() => {
        for (const canvas of document.querySelectorAll('canvas')) canvas.removeAttribute('data-lost');
      });
      await expect.poll(async () => Math.min(...(await inked(page)))).toBeGreaterThan(20_000);
    }
  } finally {
    await browser.close();
  }
});
