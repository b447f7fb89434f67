import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type LiveSite, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });

interface WeeklyRecord {
  week: string;
  subject: string;
  indicator: string;
  numerator: number | null;
  denominator: number | null;
  carryOver?: number;
}

const parts = (live: LiveSite) => readdirSync(join(live.feeds, 'weekly')).map((f) => join(live.feeds, 'weekly', f));

/** Every weekly record of the files served, straight from disk. */
function weekly(live: LiveSite): WeeklyRecord[] {
  return parts(live).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).records as WeeklyRecord[]);
}

/** Rewrites the weekly records; null takes one out. */
function rewrite(live: LiveSite, change: (r: WeeklyRecord) => WeeklyRecord | null): void {
  for (const file of parts(live)) {
    const document = JSON.parse(readFileSync(file, 'utf8'));
    document.records = document.records.map(change).filter((r: WeeklyRecord | null) => r !== null);
    document.count = document.records.length;
    writeFileSync(file, JSON.stringify(document));
  }
  const index = join(live.feeds, 'weekly.json');
  const document = JSON.parse(readFileSync(index, 'utf8'));
  for (const part of document.parts) part.count = JSON.parse(readFileSync(join(live.feeds, part.path), 'utf8')).count;
  document.count = document.parts.reduce((n: number, p: { count: number }) => n + p.count, 0);
  writeFileSync(index, JSON.stringify(document));
}

const rows = (page: Page) => page.locator('.rank-table tbody tr');
const ranked = async (page: Page, url: string) => {
  await page.goto(url);
  await expect(page.locator('[data-finding]')).toContainText(/有名次|不排名/, { timeout: 20_000 });
};
const cell = (page: Page, code: string, column: string) => page.locator(`tr[data-code="${code}"] .col-${column}`);

test('the ranking answers for itself: scores from the counts of the files, bands drawn where words say, a case that answers, and one figure on every screen', async ({
  page,
  live,
}) => {
  test.setTimeout(150_000);
  await test.step('the weekly score follows from the counts of the files: recomputed here for every community', async () => {
    await ranked(page, `${live.url}/desk/ranking?tab=community&raw=1`);
    const records = weekly(live);
    const window = ['2026-06-19', '2026-06-26', '2026-07-03', '2026-07-10'];
    for (const code of ['220113001003', '220113002011', '220113016001']) {
      for (const indicator of ['W1', 'W2', 'W3a', 'W5b', 'W6']) {
        const own = records.filter((r) => r.subject === code && r.indicator === indicator && window.includes(r.week));
        const x = own.reduce((n, r) => n + (r.numerator ?? 0), 0);
        const n = own.reduce((m, r) => m + (r.denominator ?? 0), 0) + (own.find((r) => r.week === '2026-07-10')?.carryOver ?? 0);
        await expect(cell(page, code, `raw${indicator}`), `${code} ${indicator}`).toContainText(`${x}/${n} (`);
      }
    }
  });

  await test.step('the band is drawn where its words say: ends and dot from the picture itself', async () => {
    await walk(page, '/desk/ranking');
    await expect(rows(page)).toHaveCount(30);
    await expect(page.locator('[data-finding]')).toContainText('30 个中', { timeout: 20_000 });
    const found = await rows(page).evaluateAll((list) =>
      list.flatMap((tr) => {
        const svg = tr.querySelector('.rank-band');
        const thin = svg?.querySelector('.band-90')?.getAttribute('d') ?? '';
        const ticks = [...(svg?.querySelectorAll('.band-tick') ?? [])].map((t) =>
          Number(/M([\d.]+)/.exec(t.getAttribute('d') ?? '')?.[1]),
        );
        const [, from, to] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(thin) ?? [];
        return from === undefined
          ? []
          : [
              {
                from: Number(from),
                to: Number(to),
                first: ticks[0] ?? 0,
                last: ticks[2] ?? 0,
                text: tr.querySelector('.band-text')?.textContent ?? '',
              },
            ];
      }),
    );
    expect(found).toHaveLength(29);
    for (const { from, to, first, last, text } of found) {
      const rank = (x: number) => Math.round(1 + ((x - first) / (last - first)) * 28);
      const [low, high] = text.split('–').map(Number);
      expect([rank(from), rank(to)], text).toEqual([low, high ?? low]);
    }
  });

  await test.step('the method page: a case that answers to its numbers, weights from the feed, the limits said', async () => {
    await walk(page, '/desk/method');
    const range = page.locator('[data-case="0"] .band-text');
    await expect(range).toHaveText(/^\d–\d$/);
    const before = await range.textContent();
    await expect(page.locator('[data-case-sentence]')).toContainText(
      `第 ${before?.split('–')[0]} 至第 ${before?.split('–')[1]} 之间`,
    );
    await page.getByLabel('示例甲小区满意份数').fill('8');
    await page.getByLabel('示例甲小区答卷份数').fill('8');
    await expect(page.locator('[data-case="0"]')).toContainText('少于 10 份：不显示、不排名、不作评价');
    await page.getByRole('button', { name: '恢复原来的数' }).click();
    await expect(range).toHaveText(before ?? '?');
    for (const name of ['甲', '乙', '丙', '丁', '戊']) {
      await page.getByLabel(`示例${name}小区满意份数`).fill('90');
      await page.getByLabel(`示例${name}小区答卷份数`).fill('100');
    }
    await expect(page.locator('[data-case-verdict]')).toContainText('不排名次');
    await expect(page.locator('#limits li')).toHaveCount(5);
    await expect(page.locator('#weights')).toContainText('整改落实');
  });

  await test.step('one community has one score, one place and one range: wall, desk, its own page and the stage', async () => {
    await walk(page, '/desk/ranking?tab=community');
    await expect(page.locator('[data-finding]')).toContainText('19 个中', { timeout: 20_000 });
    const code = '220113001009';
    const score = (await cell(page, code, 'score').textContent()) ?? '';
    const place = ((await cell(page, code, 'place').textContent()) ?? '').replace('并列', '');
    const range = ((await cell(page, code, 'range').textContent()) ?? '').trim();
    expect(score).toMatch(/^\d\d\.\d\d$/);
    expect(range).toMatch(/^\d+–\d+$/);
    await walk(page, `/desk/community/${code}`);
    await expect(page.locator('[data-figure="score"]')).toHaveText(score, { timeout: 20_000 });
    await expect(page.locator('[data-figure="place"]')).toContainText(place);
    await expect(page.locator('.place-head')).toContainText(range);
    await page.goto(`${live.url}/stage/${code}/2`);
    await expect(page.locator('[data-figure="weekly"]')).toHaveText(score, { timeout: 20_000 });
    await expect(page.locator('[data-slide] h1')).toContainText(range);
    await page.setViewportSize({ width: 3840, height: 1080 });
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('.league-table')).toHaveAttribute('data-league', 'ranked', { timeout: 20_000 });
    // Pages of the table stand for twelve seconds each: on a slow machine the places come when the first one has gone by.
    await expect(async () => {
      if ((await page.locator(`[data-score="${code}"]`).count()) === 0) await page.clock.fastForward(6000);
      await expect(page.locator(`[data-score="${code}"]`)).toHaveText(score, { timeout: 1000 });
    }).toPass({ timeout: 40_000 });
    await expect(page.locator(`[data-range="${code}"]`)).toHaveText(range);
    // Plain words, as far from the trade as a wall must be.
    await expect(page.locator('.wall')).not.toContainText(/置信|贝叶斯|p ?值/i);
  });
});

test('why is he before me: any two rows, in one sentence whose numbers stand in the table', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await ranked(page, `${live.url}/desk/ranking?row=c12`);
  await page.getByRole('region', { name: '比一比' }).getByRole('combobox').selectOption('c24');
  const sentence = page.locator('[data-why]');
  await expect(sentence).toContainText('之前');
  expect(new URL(page.url()).searchParams.get('vs')).toBe('c24');
  const text = (await sentence.textContent()) ?? '';
  const places = [...text.matchAll(/（第 (\d+) 名/g)].map((m) => Number(m[1]));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const code of ['c12', 'c24']) {
    const place = ((await cell(page, code, 'place').textContent()) ?? '').replace('并列', '');
    const score = Number(await cell(page, code, 'score').textContent());
    expect(places).toContain(Number(place));
    const scores = [...text.matchAll(/(\d+\.\d\d)/g)].map((m) => Number(m[1]));
    expect(
      scores.some((s) => Math.abs(s - score) <= 0.051),
      `${text} ${score}`,
    ).toBe(true);
  }
  expect(text).toMatch(/把握 \d+%/);
  await page.reload();
  await expect(page.locator('[data-why]')).toHaveText(text, { timeout: 20_000 });
  // Turned round it is the same statement.
  await walk(page, '/desk/ranking?row=c24&vs=c12');
  await expect(page.locator('[data-why]')).toHaveText(text, { timeout: 20_000 });
});

test('peers beside the whole, too few are not ranked, the week to compare with, and all of it in the address', {
  tag: '@wide',
}, async ({ page, live }) => {
  await ranked(page, `${live.url}/desk/ranking`);
  await page.getByRole('button', { name: /^老旧 19$/ }).click();
  await expect(rows(page)).toHaveCount(19);
  expect(await page.locator('.col-group').allTextContents()).toEqual(
    expect.arrayContaining(['老旧 第 1 名', '老旧 第 2 名', '老旧 第 3 名']),
  );
  await page.getByLabel('对比').selectOption('2026-06-12');
  await expect(page.locator('.page-head')).toContainText('与 4 周前比', { timeout: 20_000 });
  expect(new URL(page.url()).search).toBe('?group=old&baseline=2026-06-12');
  await page.reload();
  await expect(page.locator('.page-head')).toContainText('与 4 周前比', { timeout: 20_000 });
  await expect(rows(page)).toHaveCount(19);
  await page.getByRole('button', { name: /^标杆 2$/ }).click();
  await expect(page.locator('.group-note')).toHaveText('同类只有 2 个，不排名');
  await expect(page.locator('.col-group').nth(1)).toHaveText('标杆 –');
});

test('differences within error: no place, no range, no mark, all by code, and the wall says why', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  // Everybody does nine of ten: the table has nothing to say about who is before whom.
  rewrite(live, (r) =>
    r.indicator.startsWith('W') && r.denominator !== null ? { ...r, numerator: 9, denominator: 10, carryOver: 0 } : r,
  );
  await ranked(page, `${live.url}/desk/ranking?tab=community`);
  await expect(page.locator('[data-finding]')).toHaveText('本期各社区差异未超出抽样误差，不排名次');
  expect(new Set(await page.locator('td.col-place').allTextContents())).toEqual(new Set(['–']));
  expect(new Set(await page.locator('.col-range .band-text').allTextContents())).toEqual(new Set(['']));
  const codes = await rows(page).evaluateAll((list) => list.map((r) => r.getAttribute('data-code') ?? ''));
  expect(codes).toEqual([...codes].sort());
  await expect(cell(page, codes[0] as string, 'score')).toHaveText(/^8\d\.\d\d$|^9\d\.\d\d$/);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('.league-table')).toHaveAttribute('data-league', 'notRanked', { timeout: 20_000 });
  await expect(page.locator('.league-table caption')).toHaveText('本期各社区差异未超出抽样误差，不排名次');
});

test('who did not report this week keeps the last score, dated, and takes no part', { tag: '@wide' }, async ({ page, live }) => {
  rewrite(live, (r) => (r.subject === '220113002004' && r.week === '2026-07-10' ? null : r));
  await ranked(page, `${live.url}/desk/ranking?tab=community`);
  await expect(cell(page, '220113002004', 'place')).toHaveText('–');
  await expect(cell(page, '220113002004', 'note')).toContainText('本周未报，不参加排名');
  await expect(cell(page, '220113002004', 'note')).toContainText('第 27 周');
  await expect(cell(page, '220113002004', 'score')).toHaveText(/^\d\d\.\d\d$/);
  await expect(page.locator('[data-finding]')).toContainText('19 个中 18 个有名次');
  expect(await rows(page).last().getAttribute('data-code')).toBe('220113002004');
});
