import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SCENES } from '../src/domain/wall/scenes.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { PINNED } from './pinned.ts';

test.use({ allow: [/Failed to load resource/] });

const DAY = 86_400_000;

/** Rewrites the head of one feed of this test's own folder. */
function restamp(live: LiveSite, feed: string, asOf: string): void {
  const file = join(live.feeds, `${feed}.json`);
  const d = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...d, asOf, generatedAt: asOf, sequence: d.sequence + 1 }));
}

const panels = (page: Page) =>
  page.locator('[data-panel]').evaluateAll((all) =>
    all.map((e) => ({
      panel: e.getAttribute('data-panel') ?? '',
      name: e.getAttribute('aria-label') ?? '',
      state: e.getAttribute('data-state') ?? '',
      asOf: e.getAttribute('data-asof') ?? '',
      feed: e.getAttribute('data-feed') ?? '',
    })),
  );

test('every panel of every scene says whose data it shows, of when and in which state; past their age no scene judges', async ({
  page,
  live,
}) => {
  test.setTimeout(60_000);
  await page.goto(`${live.url}/wall?scene=overview`);
  // The feeds of the scenes come after the first picture.
  const header = page.locator('.wall-oldest');
  await expect(header).toHaveAttribute('data-state', 'fresh');
  const isOnChange = (feed: string) => JSON.parse(readFileSync(join(live.feeds, `${feed}.json`), 'utf8')).cadence === 'onChange';
  const walk = async (look: (scene: string) => Promise<void>) => {
    for (const scene of SCENES) {
      // While a scene is fetched the one before is still there, unseen.
      await expect(page.locator(`.wall[data-turn="${scene}"] [data-panel]:visible`).first()).toBeVisible();
      await look(scene);
      await page.keyboard.press('ArrowRight');
    }
  };
  await walk(async (scene) => {
    await expect
      .poll(async () => (await panels(page)).filter((p) => Number.isNaN(Date.parse(p.asOf)) || p.state !== 'fresh'), scene)
      .toEqual([]);
    for (const p of await panels(page)) expect([p.name, p.feed], `${scene} ${p.panel}`).not.toContain('');
    // A figure and the panel about it are of the same feed, so that one number never stands there with two ages.
    if (scene === 'reviews') expect(new Set((await panels(page)).map((p) => p.feed))).toEqual(new Set(['reviews']));
    // The header names nothing younger than what is on the screen, but for what has no rhythm.
    const beside = (await panels(page)).filter((p) => !isOnChange(p.feed));
    const eldest = Math.min(...beside.map((p) => Date.parse(p.asOf)));
    expect(Date.parse((await header.getAttribute('data-asof')) ?? ''), scene).toBeLessThanOrEqual(eldest);
  });
  // A year without anything new: nothing is coloured, placed or starred, and the numbers stay.
  await page.clock.fastForward(400 * DAY);
  await walk(async (scene) => {
    await expect(page.locator('[data-sentence]'), scene).toHaveText(/不作评判/);
    const young = (await panels(page)).filter((p) => p.state !== 'expired' && p.feed !== 'district');
    expect(young, scene).toEqual([]);
    await expect(page.locator('.is-bad, .is-good, .is-overdue, .supervision-late, .is-wide'), scene).toHaveCount(0);
    // What these two count are moves beyond error and confirmed weak spots: judgements themselves.
    const numbers = page.locator('[data-figure], [data-score]').filter({ hasText: /\d/, visible: true });
    if (scene !== 'weekly' && scene !== 'weakSpots') await expect(numbers.first(), scene).toBeVisible();
  });
});

test('the header names the worst of what the wall shows, optional feeds with it, and counts the others', async ({
  page,
  live,
}) => {
  restamp(live, 'visits', '2026-06-19T17:30:00+08:00');
  await page.goto(`${live.url}/wall?scene=overview`);
  const oldest = page.locator('.wall-oldest');
  await expect(oldest).toHaveAttribute('data-feed', 'visits');
  await expect(oldest).toHaveText(/督导走访.*过期/);
  await expect(page.locator('.wall-others')).toHaveCount(0);
  rmSync(join(live.feeds, 'renovation.json'));
  await page.clock.fastForward(70_000);
  await expect(page.locator('.wall-others')).toHaveText(/另有 1 路/);
  await expect(page.locator('[data-panel="renovation"]')).toHaveAttribute('data-state', 'lastGood');
});

test('the header of a wall is as high as ever when what it says is long', async ({ page, live }) => {
  const at = async (when: number, says: RegExp) => {
    live.tells(new Date(when));
    await page.clock.setSystemTime(when);
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('.wall-oldest')).toHaveText(says);
    await expect(page.locator('.wall-skew')).toHaveCount(0);
    return page.locator('.wall-header').evaluate((e) => e.getBoundingClientRect().height);
  };
  const short = await at(Date.parse(PINNED), /旧改进度 7月10日$/);
  // In the evening what was due at six is late, with the day and the hour, and so are more feeds than nine.
  expect(await at(Date.parse(PINNED) + 5 * 3_600_000, /迟到 昨天 18:00 另有 \d\d 路$/)).toBe(short);
});

test('B16 a wall two days out goes by the server, says so, and a clock that is set moves no age', async ({ page, live }) => {
  live.tells(new Date(Date.parse(PINNED)));
  await page.clock.install({ time: Date.parse(PINNED) + 30 * DAY });
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-skew="fast"]')).toHaveText(/快 30 天.*按服务器时间/);
  // A look that was on its way when the clock was moved has timed out: it is made again.
  await expect.poll(async () => (await panels(page)).filter((p) => p.state !== 'fresh')).toEqual([]);
  live.tells(new Date(Date.parse(PINNED) + 70_000));
  // The page's clock runs on while the server's stands: at two days to the second it would soon be less.
  await page.clock.setSystemTime(Date.parse(PINNED) - 2 * DAY - 3_600_000);
  await page.clock.fastForward(70_000);
  await expect(page.locator('[data-skew="slow"]')).toHaveText(/慢 2 天/);
  await expect.poll(async () => (await panels(page)).filter((p) => p.state !== 'fresh')).toEqual([]);
});
