import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FEED_NAMES } from '../src/contract/envelope.ts';
import { ROOT } from '../tools/ensureInstalled.mjs';
import { writeRelease } from '../tools/release.mjs';
import { startStatic } from '../tools/staticServer.mjs';
import { expect, test } from './fixtures.ts';
import { DEMO_FEEDS } from './pinned.ts';

/** Feeds of which the wall keeps a copy: all but the restricted one, and the issued bulletins, which it does not read. */
const PUBLIC_FEEDS = FEED_NAMES.length - 2;

test.use({
  serviceWorkers: 'allow',
  // The server goes away on purpose, and a build is broken on purpose: the browser logs both.
  allow: [/Failed to load resource|ERR_|net::|broken on purpose|Failed to fetch dynamically|Unable to preload/],
});

/** A site whose build is released anew, and whose server comes and goes. */
async function site() {
  const root = mkdtempSync(join(tmpdir(), 'jiayuan-release-'));
  cpSync(join(ROOT, 'dist'), root, { recursive: true });
  cpSync(DEMO_FEEDS, join(root, 'feeds'), { recursive: true });
  let server = await startStatic({ root });
  const { port } = server;
  return {
    root,
    url: `http://localhost:${port}`,
    intranet: `http://jiayuan.test:${port}`,
    down: () => server.close(),
    up: async () => {
      server = await startStatic({ root, port });
    },
    /** Another build: the same files but for one. @returns its id */
    release: (mark: string) => {
      writeFileSync(
        join(root, 'favicon.svg'),
        readFileSync(join(root, 'favicon.svg'), 'utf8').replace('<svg', `<!--${mark}--><svg`),
      );
      return writeRelease(root);
    },
    remove: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const buildOf = (page: Page) => page.locator('meta[name="jiayuan-build"]').getAttribute('content');
const painted = (page: Page) => expect(page.locator('[data-painted]')).toHaveCount(2);

/** Lets turns of scenes pass, with room for answers between them. */
async function turns(page: Page, seconds: number) {
  for (let i = 0; i < seconds; i += 12) {
    await page.clock.runFor(12_000);
    await page.waitForTimeout(40);
  }
}

/** Counts the times a page is loaded from now on. */
function loads(page: Page): () => number {
  let count = 0;
  page.on('domcontentloaded', () => count++);
  return () => count;
}

test('a wall starts with the cable out as yesterday, takes a release once at a turn, and comes back from one that does not start', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const s = await site();
  try {
    const first = JSON.parse(readFileSync(join(s.root, 'version.json'), 'utf8')).build;
    await page.goto(`${s.url}/wall?scene=overview`);
    await painted(page);
    const before = await page.locator('[data-figure]').allTextContents();
    await page.clock.runFor(7000);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const open = await new Promise<IDBDatabase>((resolve) => {
            const asked = indexedDB.open('jiayuan-last-good');
            asked.onsuccess = () => resolve(asked.result);
          });
          const count = await new Promise<number>((resolve) => {
            const asked = open.transaction('feeds').objectStore('feeds').count();
            asked.onsuccess = () => resolve(asked.result);
          });
          open.close();
          return [navigator.serviceWorker.controller !== null, count];
        }),
      )
      .toEqual([true, PUBLIC_FEEDS]);
    // No feed is kept by the worker, whatever else is.
    const kept = await page.evaluate(async () => {
      const paths: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
      return paths;
    });
    expect(kept.filter((path) => path.startsWith('/feeds'))).toEqual([]);
    expect(kept).toContain('/config.json');

    // The cable is out.
    await s.down();
    await page.reload();
    await painted(page);
    expect(await page.locator('[data-figure]').allTextContents()).toEqual(before);
    await expect(page.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'lastGood');
    await expect(page.locator('[data-fault]')).toContainText(/连不上/);
    await expect(page.locator('h1')).toContainText('家园');
    const scenes = new Set<string>();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('main')).not.toContainText(/正在读取|显示不出来|没有取到/);
      scenes.add((await page.locator('main').getAttribute('data-turn')) ?? '');
    }
    expect(scenes.size).toBe(8);

    // A release. The wall that turns takes it once.
    const second = await s.release('second');
    await s.up();
    await page.goto(`${s.url}/wall`);
    expect(await buildOf(page)).toBe(first);
    const reloads = loads(page);
    await turns(page, 240);
    await expect(async () => {
      await turns(page, 12);
      expect(await buildOf(page)).toBe(second);
    }).toPass();
    expect(reloads()).toBe(1);
    // Another within the hour waits for the hour's end.
    const third = await s.release('third');
    await turns(page, 480);
    expect([await buildOf(page), reloads()]).toEqual([second, 1]);
    await page.clock.fastForward(3_600_000);
    await expect(async () => {
      await turns(page, 36);
      expect(await buildOf(page)).toBe(third);
    }).toPass();
    expect(reloads()).toBe(2);
    await expect(page.locator('main[data-ready]')).toBeVisible();

    // A release that does not start.
    writeFileSync(join(s.root, 'assets/index-broken00.js'), 'throw new Error("broken on purpose");');
    const wall = join(s.root, 'wall/index.html');
    writeFileSync(wall, readFileSync(wall, 'utf8').replace(/assets\/index-[\w-]+\.js/, 'assets/index-broken00.js'));
    const broken = await s.release('broken');
    await page.clock.fastForward(3_600_000);
    await expect(async () => {
      await turns(page, 36);
      expect(await buildOf(page)).toBe(broken);
    }).toPass();
    await expect(async () => {
      await page.clock.runFor(16_000);
      await expect(page.locator('html')).toHaveAttribute('data-started', '', { timeout: 300 });
    }).toPass({ timeout: 20_000 });
    expect(await buildOf(page)).toBe(third);
    const after = reloads();
    await page.clock.fastForward(3_600_000);
    await turns(page, 240);
    expect([await buildOf(page), reloads()]).toEqual([third, after]);
  } finally {
    await s.remove();
  }
});

test('over plain http a wall takes a release once and says what it misses meanwhile; a desk only offers it', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const s = await site();
  try {
    const desk = await context.newPage();
    await desk.clock.install({ time: new Date(await page.evaluate(() => Date.now())) });
    await desk.goto(`${s.intranet}/desk/data`);
    await expect(desk.locator('.top-bar')).toBeVisible();
    // A release takes the old files away while the wall still wants one of them.
    await page.goto(`${s.intranet}/wall`);
    await expect(page.locator('main')).toBeVisible();
    for (const file of readdirSync(join(s.root, 'assets')))
      if (/^StarsScene-.*js$/.test(file)) rmSync(join(s.root, 'assets', file));
    const reloads = loads(page);
    await turns(page, 24);
    const second = await s.release('second');
    await turns(page, 240);
    await expect.poll(() => buildOf(page)).toBe(second);
    expect(reloads()).toBe(1);
    await turns(page, 240);
    expect(reloads()).toBe(1);
    const offered = loads(desk);
    await desk.clock.runFor(190_000);
    await expect(desk.locator('[data-new-version]')).toHaveText('新版本已就绪，点此刷新');
    expect(offered()).toBe(0);
    await desk.locator('[data-new-version]').click();
    await expect(desk.locator('[data-new-version]')).toHaveCount(0);
    expect(await buildOf(desk)).toBe(second);
  } finally {
    await s.remove();
  }
});
