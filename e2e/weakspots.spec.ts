import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });

interface ShownPoint {
  value: number | null;
  x: number | null;
  n: number | null;
  isBaseline: boolean;
  signal: 'worse' | 'better' | null;
  rule: number;
}

/** What the picture itself holds: the points and the flat lines of its own option, read from the page. */
async function drawn(chart: Locator): Promise<{ weeks: string[]; points: ShownPoint[]; mean: number; lo: (number | null)[] }> {
  return chart.evaluate((element) => {
    interface Series {
      id: string;
      data: unknown[];
    }
    const option = (
      element as unknown as { __chart: { getOption(): { series: Series[]; xAxis: { data: string[] }[] } } }
    ).__chart.getOption();
    const of = (id: string) => option.series.find((s) => s.id === id)?.data ?? [];
    return {
      weeks: option.xAxis[0]?.data ?? [],
      points: of('value') as ShownPoint[],
      mean: of('mean')[0] as number,
      lo: of('lo') as (number | null)[],
    };
  });
}

/** Share of all cases of some points together, half up to whole per cent, as a person would work it out. */
function percentOf(points: ShownPoint[]): string {
  const known = points.filter((p) => p.x !== null && p.n !== null);
  const x = known.reduce((s, p) => s + (p.x as number), 0);
  const n = known.reduce((s, p) => s + (p.n as number), 0);
  return `${Math.floor((100 * x) / n + 0.5 + 1e-9)}%（${x}/${n}）`;
}

const list = (page: Page) => page.locator('.weak-list button');
const panel = (page: Page) => page.locator('.weak-panel');

test('the weak spots: each says what its picture shows, how often the page is wrong, why some are not judged, and five places on one sheet', async ({
  page,
  live,
}) => {
  test.setTimeout(150_000);
  await test.step('every confirmed weak spot says what its own picture shows, coloured exactly where it signals', async () => {
    await page.goto(`${live.url}/desk/weakspots`);
    await expect(list(page).first()).toBeVisible();
    const count = await list(page).count();
    expect(count).toBeGreaterThan(3);
    expect(await page.locator('[data-finding]').textContent()).toContain(`确认短板 ${count} 项`);
    for (let i = 0; i < count; i++) {
      await list(page).nth(i).click();
      const sentence = (await panel(page).locator('[data-sentence]').textContent()) ?? '';
      expect(sentence).toBe(await list(page).nth(i).locator('.weak-sentence').textContent());
      await expect(panel(page).locator('.chart-box[data-painted]')).toBeVisible();
      const { points, mean, weeks, lo } = await drawn(panel(page).locator('.chart-box'));
      expect(weeks).toHaveLength(52);
      const baseline = points.filter((p) => p.isBaseline);
      expect(baseline.length).toBeLessThanOrEqual(24);
      if (!sentence.includes('本周 ')) expect(sentence).toContain(`近 4 周均值 ${percentOf(points.slice(-4))}`);
      expect(sentence).toContain(`基线 ${percentOf(baseline)}`);
      const x = baseline.reduce((s, p) => s + (p.x as number), 0);
      const n = baseline.reduce((s, p) => s + (p.n as number), 0);
      expect(mean).toBeCloseTo(x / n, 10);
      if (i > 0) continue;
      // A limit is where the picture says so.
      points.forEach((p, week) => {
        const limit = lo[week];
        if (p.value !== null && limit != null) expect(p.rule === 1 && p.signal === 'worse', String(week)).toBe(p.value < limit);
      });
      expect(points.some((p) => p.signal === 'worse')).toBe(true);
      await expect(panel(page).locator('table tbody tr')).toHaveCount(52);
    }
  });

  await test.step('the page says how often it is wrong, and keeps its own record from the visits of the feed', async () => {
    await walk(page, '/desk/weakspots');
    const track = page.locator('[data-track]');
    await expect(track).toContainText('实地走访核对');
    const said =
      /核对 (\d+) 项：属实 (\d+) 项，不属实 (\d+) 项/
        .exec((await track.textContent()) ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(said[0]).toBe((said[1] ?? 0) + (said[2] ?? 0));
    const { records } = JSON.parse(readFileSync(join(live.feeds, 'visits.json'), 'utf8')) as {
      records: { kind: string; outcome?: string }[];
    };
    const confirmed = records.filter((r) => r.kind === 'outcome' && r.outcome === 'confirmed').length;
    expect(said[1]).toBeGreaterThan(0);
    expect(said[1]).toBeLessThanOrEqual(confirmed);
    expect(await track.textContent()).not.toContain('%');
  });

  await test.step('what cannot be judged says why; a hidden survey shows no number anywhere', async () => {
    await walk(page, '/desk/weakspots?list=states');
    await expect(page.locator('.weak-list .weak-sentence', { hasText: '数据中断 5 周' })).toHaveCount(16);
    const sentences = await page.locator('.weak-list .weak-sentence').allTextContents();
    expect(sentences.filter((s) => s === '数据中断 5 周，暂停判断')).toHaveLength(16);
    expect(sentences.some((s) => s.startsWith('基线各周相同'))).toBe(true);
    await page.locator('.weak-list button', { hasText: '样本不足' }).click();
    const { points } = await drawn(panel(page).locator('.chart-box'));
    for (const p of points) expect(p.n === null || p.n === 0 || p.n >= 10).toBe(true);
    await walk(page, '/desk/weakspots?week=2025-11-28');
    await page.getByRole('button', { name: /^暂不判断/ }).click();
    await expect(page.locator('.weak-sentence').filter({ hasText: '试行界限：数据不足 24 周' }).first()).toBeVisible();
  });

  await test.step('the button prints five places on one A4 sheet: why, how sure, last visit, whom to ask', async () => {
    await walk(page, '/desk/weakspots');
    await expect(page.locator('[data-visit]')).toHaveCount(5);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: '打印走访单' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.visit-list')).toBeVisible();
    for (const gone of ['.top-bar', '.weak-columns', '.page-head', '.visit-head button'])
      await expect(page.locator(gone).first(), gone).toBeHidden();
    const rows = page.locator('[data-visit]');
    for (const row of await rows.all()) {
      await expect(row).toContainText(/确认短板：|提示关注：/);
      await expect(row).toContainText(/没有记录|督导.组/);
      await expect(row).toContainText('小区指挥长');
      await expect(row).toContainText(/属实.*不属实/);
    }
    expect(new Set(await rows.evaluateAll((r) => r.map((x) => x.getAttribute('data-visit')))).size).toBe(5);
    await expect(page.locator('.visit-list .demo-chip')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12]/);
  });
});

test('the address keeps list and item; the lists are gone through by keyboard', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/ranking`);
  await page.getByRole('link', { name: '薄弱点' }).click();
  await expect(page).toHaveTitle(/^薄弱点/);
  await list(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const second = list(page).nth(1);
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(second).toBeFocused();
  const item = await second.getAttribute('data-item');
  expect(new URL(page.url()).searchParams.get('item')).toBe(item);
  const name = await panel(page).locator('h2 a').textContent();
  await page.reload();
  await expect(panel(page).locator('h2 a')).toHaveText(name ?? '?');
  await page.getByRole('button', { name: /^提示关注/ }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?list=amber');
  await expect(list(page).first()).toHaveAttribute('data-tier', 'amber');
  await expect(list(page).first().locator('.weak-sentence')).toHaveText(/^提示关注：/);
  await page.goBack();
  await expect(panel(page).locator('h2 a')).toHaveText(name ?? '?');
});

test('without a visit on record no rate is made up', async ({ page, live }) => {
  const file = join(live.feeds, 'visits.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...document, records: [], count: 0, intentionallyEmpty: true }));
  await page.goto(`${live.url}/desk/weakspots`);
  await expect(page.locator('[data-expected]')).toHaveText(/即使一切正常，\d+ 项中每周也约有 \d+ 项提示关注、不到 1 项确认短板/);
  const track = page.locator('[data-track]');
  await expect(track).toContainText('尚无走访记录');
  expect(await track.textContent()).not.toContain('%');
});

const SIZES = [
  [1440, 900],
  [1280, 800],
  [820, 1180],
] as const;
for (const lang of ['zh-CN', 'en'])
  test(`nothing leaves the page or is cut in ${lang}`, { tag: '@wide' }, async ({ page, live }) => {
    await page.goto(`${live.url}/desk/weakspots?lang=${lang}`);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect(list(page).first()).toBeVisible();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.weak-list button, .weak-panel h2, .visit-list, .visit-table th')]
          .filter((e) => e.scrollWidth > e.clientWidth + 1)
          .map((e) => `${e.className} ${e.textContent?.slice(0, 30)}`),
      );
      expect(cut, String(width)).toEqual([]);
      await expect(page.locator('.demo-chip').first()).toBeVisible();
    }
  });
