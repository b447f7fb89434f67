import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startStatic } from '../tools/staticServer.mjs';
import { hand } from './clicks.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';

const CODE = '220113001003';
const LONG = { timeout: 30_000 };

/** The printed fact of the community gets another value: what is frozen may not follow. */
function printFact(live: LiveSite, value: number): void {
  const file = join(live.feeds, 'programme.json');
  const feed = JSON.parse(readFileSync(file, 'utf8'));
  const fact = feed.records.find((r: { id?: string }) => r.id === 'wishesRealised');
  Object.assign(fact, { value, revision: fact.revision + 1 });
  Object.assign(feed, { sequence: feed.sequence + 1 });
  writeFileSync(file, JSON.stringify(feed));
}

const order = (page: Page) =>
  page.locator('[data-picked]').evaluateAll((all) => all.map((e) => e.getAttribute('data-picked') ?? ''));
const canvas = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--canvas').trim());
const slideOf = (page: Page) => page.locator('[data-slide]').first().getAttribute('data-slide');

/** The speaker's window, opened by its key. */
async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(speaker.locator('[data-slide-number]')).toBeVisible(LONG);
  return speaker;
}

test('a talk is put together in two clicks, frozen, told in two windows, and goes on with the server gone', async ({
  page,
  context,
  live,
}) => {
  test.setTimeout(90_000);
  const server = await startStatic({ root: live.root, date: () => null });
  const asked: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  const by = hand();
  let picks: string[] = [];

  await test.step('from the stage to a draft in two clicks, each suggestion with its proof', async () => {
    await page.goto(`${server.url}/stage`);
    await by.click(page.getByRole('link', { name: '编新风社区的讲稿' }));
    const draft = page.getByRole('button', { name: /起草/ });
    await expect(draft).toBeEnabled(LONG);
    await expect(page.locator('[data-suggestion="wishes"]')).toContainText(/核实 \d+ 个中兑现 \d+ 个/);
    await expect(page.locator('[data-suggestion="wishes"]')).toContainText(/来源：.*数据截至 2026-07/);
    await by.click(draft);
    await expect(page.locator('[data-picked]')).toHaveCount(8);
    expect(by.since(0)).toBe(2);
  });

  await test.step('ordered by button and by keyboard, with a note, and frozen anew only when it was asked twice', async () => {
    const before = await order(page);
    await page.locator('[data-picked]').nth(2).locator('[data-part="up"]').click();
    picks = await order(page);
    expect(picks).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => order(page)).toEqual(before);
    // The focus went along with the row.
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => order(page)).toEqual(picks);
    await page.locator('[data-picked]').first().locator('textarea').fill('先讲二建小区');
    const frozen = page.locator('.freeze [data-frozen-at]');
    const first = await frozen.getAttribute('data-frozen-at');
    await page.getByRole('button', { name: '冻结数字' }).click();
    await expect(page.getByRole('alertdialog')).toContainText('只有定格时间会变');
    await page.keyboard.press('Enter');
    await expect.poll(() => frozen.getAttribute('data-frozen-at')).not.toBe(first);
    expect(await order(page)).toEqual(picks);
    // Without a service worker nobody may be told that a reload would work.
    await expect(page.locator('[data-ready-verdict]')).toHaveAttribute('data-ready-verdict', /holds|checking/);
    await expect(page.locator('[data-ready="pictures"]')).toHaveAttribute('data-state', 'ok');
    await expect(page.locator('[data-ready="fonts"]')).toHaveAttribute('data-state', 'ok');
  });

  await test.step('a feed that changes on the server does not change the talk, and a start reads none', async () => {
    printFact(live, 99);
    asked.length = 0;
    await page.goto(`${server.url}/stage/${CODE}/1`);
    await expect(page.locator(`[data-slide="${picks[0]}"]`)).toBeVisible(LONG);
    for (let i = 0; i < 12 && (await page.locator('[data-figure="wishesRealised"]').count()) === 0; i++)
      await page.keyboard.press('PageDown');
    await expect(page.locator('[data-figure="wishesRealised"]')).toHaveText('38');
    await expect(page.locator('[data-slide] footer')).toContainText('数据定格于 7月17日 14:0');
    expect(asked.filter((path) => /feeds|config|version|map/.test(path))).toEqual([]);
  });

  await test.step('forward and back is the very same frame; a pair of pictures stands whole', async () => {
    await page.keyboard.press('Home');
    for (const id of picks.slice(0, 5)) {
      await expect(page.locator(`[data-slide="${id}"]`)).toBeVisible();
      // A slide that was far away is drawn with the turn, and its chart a frame later.
      await expect(page.locator(`[data-slide="${id}"] [data-chart]:not([data-painted])`)).toHaveCount(0);
      const here = await page.screenshot();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator(`[data-slide="${id}"]`)).toBeVisible();
      expect((await page.screenshot()).equals(here), id).toBe(true);
      await page.keyboard.press('ArrowRight');
    }
    const pair = picks.findIndex((id) => id.startsWith('pair-'));
    await page.keyboard.press(String(pair + 1));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-slide] .slide-pair img')).toHaveCount(2);
    const widths = page
      .locator('[data-slide] .slide-pair img')
      .evaluateAll((all) => all.map((i) => (i as HTMLImageElement).naturalWidth > 0));
    expect(await widths).toEqual([true, true]);
  });

  await test.step('the look is kept after a reload, and one key puts everything back', async () => {
    const dark = await canvas(page);
    for (const key of ['t', '+', 'c', 'v']) await page.keyboard.press(key);
    const light = await canvas(page);
    expect(light).not.toBe(dark);
    const kept = await page.evaluate(() => localStorage.getItem('jiayuan-stage-look'));
    await page.reload();
    await expect(page.locator('[data-slide]')).toBeVisible(LONG);
    expect([await canvas(page), await page.evaluate(() => localStorage.getItem('jiayuan-stage-look'))]).toEqual([light, kept]);
    await page.keyboard.press('s');
    await expect(page.locator('[data-source]')).toContainText('定格时间');
    await page.keyboard.press('b');
    await expect(page.locator('[data-blank]')).toBeVisible();
    await page.keyboard.press('r');
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await expect(page.locator('[data-source]')).toHaveCount(0);
    await expect(page.locator(`[data-slide="${picks[0]}"]`)).toBeVisible();
    expect(await canvas(page)).toBe(dark);
  });

  const speaker = await test.step('the speaker’s window: notes, next, both ways, and either may be loaded anew', async () => {
    const window = await openSpeaker(page, context);
    const number = window.locator('[data-slide-number]');
    const at = (n: number) => expect(number).toHaveAttribute('data-slide-number', String(n));
    await at(1);
    await expect(window.locator('[data-notes]')).toContainText('先讲二建小区');
    await expect(window.locator('.timer')).toHaveAttribute('data-phase', 'running');
    await page.keyboard.press('ArrowRight');
    await at(2);
    await window.getByRole('button', { name: '下一页' }).click();
    await expect(page.locator(`[data-slide="${picks[2]}"]`)).toBeVisible();
    await window.keyboard.press('b');
    await expect(page.locator('[data-blank]')).toBeVisible();
    await window.keyboard.press('b');
    await window.reload();
    await at(3);
    const started = () =>
      page.evaluate((code) => JSON.parse(localStorage.getItem(`jiayuan-talk-${code}`) ?? '{}').startedAt, CODE);
    const before = await started();
    await page.reload();
    await expect(page.locator(`[data-slide="${picks[2]}"]`)).toBeVisible(LONG);
    expect(await started()).toBe(before);
    await window.keyboard.press('ArrowLeft');
    await expect(page.locator(`[data-slide="${picks[1]}"]`)).toBeVisible();
    return window;
  });

  await test.step('with the server gone the whole talk is told without one request', async () => {
    await page.waitForTimeout(300);
    await server.close();
    asked.length = 0;
    await page.keyboard.press('Home');
    for (const id of picks) {
      await expect(page.locator(`[data-slide="${id}"]`)).toBeVisible();
      await page.keyboard.press('s');
      await page.keyboard.press('s');
      await page.keyboard.press('PageDown');
    }
    for (const key of ['t', 'c', '+', 'b', 'b', '?', 'Escape', 'End', 'Home', 'r']) await page.keyboard.press(key);
    // Both windows agree before the other one moves.
    await expect(speaker.locator('[data-slide-number]')).toHaveAttribute('data-slide-number', '1');
    await speaker.keyboard.press('End');
    await expect.poll(() => slideOf(page)).toBe(picks.at(-1));
    // The rhythm of every feed passes.
    await page.clock.fastForward(600_000);
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
  });
});

test('slides keep their sizes in both themes, languages and shapes, text large and raised too', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  test.setTimeout(240_000);
  const wrong: string[] = [];
  for (const lang of ['zh-CN', 'en'])
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const code of [CODE, '220113001001', '220113001009']) {
        await page.goto(`${live.url}/stage/${code}/1?lang=${lang}`);
        await expect(page.locator('[data-slide]')).toBeVisible({ timeout: 60_000 });
        for (const keys of [['r'], ['t', '+', '+', '+']]) {
          for (const key of keys) await page.keyboard.press(key);
          await page.keyboard.press('Home');
          let last = '';
          for (let i = 0; i < 12; i++) {
            const id = (await slideOf(page)) ?? '';
            if (id === last) break;
            last = id;
            const where = `${lang} ${width} ${code} ${id} ${keys.length}`;
            const floor = (Math.min(width, height) / 54) * 1.62 - 0.1;
            const found = await page.evaluate(layoutFindings, { floor, fixed: true, contrast: true });
            const sizes = await page.evaluate(() => {
              const vmin = Math.min(innerWidth, innerHeight) / 100;
              const size = (selector: string) => {
                const at = document.querySelector(selector);
                return at === null ? null : Number.parseFloat(getComputedStyle(at).fontSize) / vmin;
              };
              const foot = document.querySelector('[data-slide] footer')?.getBoundingClientRect();
              const body = document.querySelector('[data-slide] .slide-body');
              return {
                figure: size('[data-slide] .key-figure strong') ?? 99,
                claim: size('[data-slide] h1') ?? 0,
                under: (innerHeight - (foot?.bottom ?? 0)) / (vmin * (100 / 54)),
                cut: body === null ? 0 : body.scrollHeight - body.clientHeight + (body.scrollWidth - body.clientWidth),
              };
            });
            if (sizes.figure < 14) found.push(`figure of ${sizes.figure} vmin`);
            if (sizes.claim < 4) found.push(`claim of ${sizes.claim} vmin`);
            if (sizes.under < 5.4) found.push(`${sizes.under} rem under the foot`);
            if (sizes.cut > 1) found.push(`${sizes.cut} px are cut`);
            wrong.push(...found.map((f) => `${where}: ${f}`));
            await page.keyboard.press('PageDown');
          }
        }
      }
    }
  expect(wrong).toEqual([]);
});

test.describe('a hall without a network', () => {
  test.use({ serviceWorkers: 'allow', allow: [/Failed to load resource|ERR_|net::/] });

  test('where the page is kept it is ready and starts with the cable out; plain http says that a reload would fail', {
    tag: '@wide',
  }, async ({ page, live }) => {
    test.setTimeout(120_000);
    const server = await startStatic({ root: live.root, date: () => null });
    const draft = async (origin: string) => {
      await page.goto(`${origin}/stage/${CODE}/deck`);
      await page.getByRole('button', { name: /起草/ }).click({ timeout: 60_000 });
      await expect(page.locator('[data-picked]')).toHaveCount(8);
    };
    const verdict = page.locator('[data-ready-verdict]');
    await draft(`http://jiayuan.test:${server.port}`);
    await expect(verdict).toHaveAttribute('data-ready-verdict', 'holds', LONG);
    await expect(page.locator('[data-ready="shell"]')).toContainText('断网后刷新会打不开');
    await draft(`http://localhost:${server.port}`);
    await expect(verdict).toHaveAttribute('data-ready-verdict', 'ready', { timeout: 60_000 });
    await expect(verdict).toContainText('已就绪');
    await server.close();
    await page.goto(`http://localhost:${server.port}/stage/${CODE}/1`);
    await expect(page.locator('[data-slide]')).toBeVisible(LONG);
    await page.reload();
    await expect(page.locator('[data-slide]')).toBeVisible(LONG);
  });
});
