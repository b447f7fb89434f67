import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { SCENES } from '../src/domain/wall/scenes.ts';
import { ROOT } from '../tools/ensureInstalled.mjs';
import { writeRelease } from '../tools/release.mjs';
import { startStatic } from '../tools/staticServer.mjs';
import { expect, test } from './fixtures.ts';
import { DEMO_FEEDS, PINNED } from './pinned.ts';
import { keptFeeds, PUBLIC_FEEDS } from './stored.ts';

test.use({
  serviceWorkers: 'allow',
  // The server goes away on purpose, and a build is broken on purpose: the browser logs both. React says (#520) that a part
  // which was not there at its first try was there at its second.
  allow: [/Failed to load resource|ERR_|net::|broken on purpose|Failed to fetch dynamically|Unable to preload|React error #520/],
});

/** A site whose build is released anew, and whose server comes and goes. */
async function site() {
  const root = mkdtempSync(join(tmpdir(), 'jiayuan-release-'));
  cpSync(join(ROOT, 'dist'), root, { recursive: true });
  cpSync(DEMO_FEEDS, join(root, 'feeds'), { recursive: true });
  // A server that tells the machine's time would take the pinned clock of the page for a wrong one.
  const quiet = { root, date: () => null };
  let server = await startStatic(quiet);
  const { port } = server;
  return {
    root,
    url: `http://localhost:${port}`,
    intranet: `http://jiayuan.test:${port}`,
    down: () => server.close(),
    up: async () => {
      server = await startStatic({ ...quiet, port });
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

/** Notes each build that is opened, also one that never starts and is left at once. */
const noteBuilds = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const build = document.querySelector('meta[name="jiayuan-build"]')?.getAttribute('content') ?? '';
      sessionStorage.setItem('test-builds', `${sessionStorage.getItem('test-builds') ?? ''} ${build}`);
    });
  });
const buildsOpened = async (page: Page) =>
  ((await page.evaluate(() => sessionStorage.getItem('test-builds'))) ?? '').trim().split(' ');

const buildOf = (page: Page) => page.locator('meta[name="jiayuan-build"]').getAttribute('content');
const painted = (page: Page) => expect(page.locator('[data-painted]')).toHaveCount(2);

/** Lets turns of scenes pass, with room for answers between them. */
async function turns(page: Page, seconds: number) {
  for (let i = 0; i < seconds; i += 12) {
    // A page that is just being loaded would be taken for one that stays blank: its own clock is moved too.
    await page.locator('html[data-started]').waitFor({ state: 'attached' });
    await page.clock.fastForward(12_000);
    await page.waitForTimeout(60);
  }
}

/** Counts the times a page is loaded from now on. */
function loads(page: Page): () => number {
  let count = 0;
  page.on('domcontentloaded', () => count++);
  return () => count;
}

/** A wall that has been looked at once: it is kept, and so are its feeds. */
async function keptWall(page: Page, url: string) {
  await page.goto(`${url}/wall?scene=overview`);
  await painted(page);
  await page.clock.fastForward(7000);
  await expect
    .poll(async () => [await page.evaluate(() => navigator.serviceWorker.controller !== null), await keptFeeds(page)])
    .toEqual([true, PUBLIC_FEEDS]);
}

/** Lets the page look for a newer build, and waits until it has it whole: it waits for a turn, or a turn took it already. */
async function noticed(page: Page) {
  const opened = (await buildsOpened(page)).length;
  let answers = 0;
  const count = (response: Response) => {
    if (/version\.json/.test(response.url())) answers += 1;
  };
  page.on('response', count);
  // What looks out for builds comes behind the first picture: a clock that is moved before moves nothing of it. An answer
  // is waited for without moving the clock, which would end the asking.
  await expect(async () => {
    await page.clock.fastForward(180_000);
    await expect.poll(() => answers, { timeout: 5000 }).toBeGreaterThan(0);
  }).toPass();
  page.off('response', count);
  await expect(async () => {
    const waits = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
    expect(waits || (await buildsOpened(page)).length > opened).toBe(true);
  }).toPass();
}

/**
 * Lets scenes turn until the page has been of that build. A reload that the service worker before never answers is asked for again
 * after half a minute, which the machine's clock counts: a page that waits for its successor takes no clock from outside.
 */
const taken = (page: Page, build: string) =>
  expect(async () => {
    await turns(page, 12);
    expect(await buildsOpened(page)).toContain(build);
  }).toPass();

test('B13 B14 a wall starts with the cable out as yesterday, and takes a release once, at a turn', {
  tag: '@wide',
}, async ({ page }) => {
  test.setTimeout(240_000);
  const s = await site();
  try {
    const first = JSON.parse(readFileSync(join(s.root, 'version.json'), 'utf8')).build;
    await noteBuilds(page);
    await keptWall(page, s.url);
    const before = await page.locator('[data-figure]').allTextContents();
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
    await expect(page.locator('[data-figure]')).toHaveText(before);
    await expect(page.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'lastGood');
    await expect(page.locator('[data-fault]')).toContainText(/连不上/);
    const scenes = new Set<string>();
    for (const _ of SCENES) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('main')).not.toContainText(/正在读取|显示不出来|没有取到/);
      scenes.add((await page.locator('main').getAttribute('data-turn')) ?? '');
    }
    // The lists of conduct are restricted: no copy of them is kept, and their scene is passed over.
    expect(scenes.size).toBe(SCENES.length - 1);

    // A release. The wall that turns takes it once, and another within the hour waits.
    const second = await s.release('second');
    await s.up();
    await page.goto(`${s.url}/wall`);
    await expect(page.locator('main[data-turn]')).toBeVisible();
    expect(await buildOf(page)).toBe(first);
    const reloads = loads(page);
    await noticed(page);
    await taken(page, second);
    expect(await buildOf(page)).toBe(second);
    await expect(page.locator('main[data-turn]')).toBeVisible();
    await s.release('third');
    await noticed(page);
    await turns(page, 60);
    expect([await buildOf(page), reloads()]).toEqual([second, 1]);
  } finally {
    await s.remove();
  }
});

test('B15 a release that does not start gives way to the one before, and is not tried again', { tag: '@wide' }, async ({
  page,
}) => {
  test.setTimeout(240_000);
  const s = await site();
  try {
    await noteBuilds(page);
    await keptWall(page, s.url);
    const good = await buildOf(page);
    await page.goto(`${s.url}/wall`);
    await expect(page.locator('main[data-turn]')).toBeVisible();
    writeFileSync(join(s.root, 'assets/index-broken00.js'), 'throw new Error("broken on purpose");');
    const wall = join(s.root, 'wall/index.html');
    writeFileSync(wall, readFileSync(wall, 'utf8').replace(/assets\/index-[\w-]+\.js/, 'assets/index-broken00.js'));
    const broken = await s.release('broken');
    await noticed(page);
    await taken(page, broken);
    const reloads = loads(page);
    await expect(async () => {
      await page.clock.fastForward(16_000);
      await expect(page.locator('main[data-turn]')).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    expect(await buildOf(page)).toBe(good);
    expect(reloads()).toBeLessThanOrEqual(4);
    const after = reloads();
    await page.clock.fastForward(3_600_000);
    await turns(page, 360);
    expect([await buildOf(page), reloads()]).toEqual([good, after]);
  } finally {
    await s.remove();
  }
});

test('over plain http a wall takes a release once and says what it misses meanwhile; a desk only offers it', {
  tag: '@wide',
}, async ({ page, context }) => {
  test.setTimeout(180_000);
  const s = await site();
  try {
    const desk = await context.newPage();
    await desk.clock.install({ time: PINNED });
    await desk.goto(`${s.intranet}/desk/data`);
    await expect(desk.locator('.top-bar')).toBeVisible();
    const chunk = readdirSync(join(s.root, 'assets')).find((file) => /^StarsScene-.*js$/.test(file)) ?? '';
    const text = readFileSync(join(s.root, 'assets', chunk));
    rmSync(join(s.root, 'assets', chunk));
    await page.goto(`${s.intranet}/wall?scene=stars`);
    await expect(page.locator('main')).toContainText('这一屏的程序文件没有取到');
    const reloads = loads(page);
    writeFileSync(join(s.root, 'assets', chunk), text);
    const second = await s.release('second');
    await page.clock.fastForward(180_000);
    await expect(async () => {
      await turns(page, 60);
      expect(await buildOf(page)).toBe(second);
    }).toPass();
    await expect(page.locator('main[data-turn="stars"] svg, main[data-turn="stars"] table').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('没有取到');
    await page.clock.fastForward(180_000);
    await turns(page, 360);
    expect(reloads()).toBe(1);
    const offered = loads(desk);
    await desk.clock.fastForward(190_000);
    await expect(desk.locator('[data-new-version]')).toHaveText('新版本已就绪，点此刷新');
    expect(offered()).toBe(0);
    await desk.locator('[data-new-version]').click();
    await expect(desk.locator('[data-new-version]')).toHaveCount(0);
    expect(await buildOf(desk)).toBe(second);
  } finally {
    await s.remove();
  }
});
