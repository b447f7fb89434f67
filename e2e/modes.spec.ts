import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx, saved, textOf } from './files.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 90_000 });

const COMMUNITY = '220113001009';

/** Puts settings into the rules of the served programme. */
function ruled(live: LiveSite, over: object): void {
  const file = join(live.feeds, 'programme.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  document.records = document.records.map((r: { kind: string }) => (r.kind === 'rules' ? { ...r, ...over } : r));
  writeFileSync(file, JSON.stringify(document));
}

/** All that a page says: what is seen, what is only heard, and what a pointer would be told. */
const said = (page: Page) =>
  page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll('.sr-only, caption, option, svg text, desc, title')].map((e) => e.textContent),
      ...[...document.querySelectorAll('[title], [aria-label], [alt]')].flatMap((e) =>
        ['title', 'aria-label', 'alt'].map((a) => e.getAttribute(a)),
      ),
    ].join('\n'),
  );

/** Words that only a place, a range of places or a move between places has. */
const PLACES =
  /第 ?\d+ ?名|并列|名次|可能排|上升 ?\d+ ?位|下降 ?\d+ ?位|无显著变化|预期|区间|领先 ?\d|待提升|红榜|黑榜|周排名|有名次|No\. \d|Joint \d|Possible ranks|Rank range/;
const MARKS = '.rank-band, .move, .col-place, .col-move, .col-range, [data-range], [data-figure="place"], .comparison';

/** The screens that show places, each with what tells that its answer is there. */
const SCREENS: [path: string, ready: string | RegExp][] = [
  ['/desk/ranking?tab=community&sort=-score', '[data-finding]'],
  ['/desk/ranking?tab=compound&sort=score', '[data-finding]'],
  [`/desk/ranking?tab=community&raw=1&row=${COMMUNITY}`, '[data-finding]'],
  [`/desk/community/${COMMUNITY}`, '[data-figure="score"]'],
  ['/desk/compound/c01', '[data-figure="score"]'],
  ['/desk/map', 'main'],
  [`/stage/${COMMUNITY}/2`, '[data-figure="weekly"]'],
  ['/wall?scene=overview', '.league-table[data-league="MODE"]'],
  ['/', 'main'],
];

// The view that hides is one function under test for both; in the browser each run looks at one of them.
for (const mode of ['tiers', 'off'] as const)
  test(`${mode}: no screen, no twin and no file holds a place`, { tag: '@wide' }, async ({ page, live }) => {
    ruled(live, { rankingMode: mode });
    for (const [path, ready] of SCREENS) {
      if (path === '/wall?scene=overview') await page.setViewportSize({ width: 3840, height: 1080 });
      // Within a shell the page goes on as its own links do.
      if (path.startsWith('/desk') && page.url().includes('/desk')) await walk(page, path);
      else await page.goto(`${live.url}${path}`);
      await expect(page.locator(String(ready).replace('MODE', mode)), path).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('body'), path).not.toContainText(/正在计算|正在读/, { timeout: 45_000 });
      const text = await said(page);
      expect(text.length, path).toBeGreaterThan(20);
      expect(PLACES.exec(text)?.[0], path).toBeUndefined();
      await expect(page.locator(MARKS), path).toHaveCount(0);
      if (path.startsWith('/desk/ranking?tab=community&sort')) await communityTable(page, mode);
    }
  });

/** Order, sorting and both files of the communities' table. */
async function communityTable(page: Page, mode: 'tiers' | 'off'): Promise<void> {
  const rows = await page
    .locator('.rank-table tbody tr')
    .evaluateAll((all) =>
      all.map((tr) => ({ code: (tr as HTMLElement).dataset.code ?? '', tier: tr.querySelector('.col-tier')?.textContent ?? '' })),
    );
  const order = ['良好', '平稳', '需关注', ''];
  const keys = rows.map((r) => `${order.indexOf(r.tier)}/${r.code}`);
  // The address asked for an order by score: it is not given.
  expect(keys).toEqual([...keys].sort());
  const tiers = new Set(rows.map((r) => r.tier).filter((t) => t !== ''));
  expect(tiers.size > 0).toBe(mode === 'tiers');
  // Where the records tell but one tier, that is said, not dressed up as several.
  const finding = page.locator('[data-finding]');
  if (tiers.size === 1) await expect(finding).toContainText('同一梯队');
  else await expect(finding).not.toContainText('同一梯队');
  await expect(page.locator('.col-score button')).toHaveCount(0);
  const title = mode === 'tiers' ? '社区周得分与梯队' : '社区周得分';
  for (const kind of [/CSV/, /XLSX|Excel/]) {
    const file = await saved(page, `导出“${title}”`, kind);
    const text =
      kind.source === 'CSV'
        ? await textOf(file)
        : JSON.stringify(await readXlsx(await file.path(), [rows.length === 0 ? '' : '社区']));
    expect(text).toContain(mode === 'tiers' ? '梯队' : '不排名');
    expect(PLACES.exec(text)?.[0], String(kind)).toBeUndefined();
  }
}

test('with places all of them are there, with quiet lists that say what is not certain; the wall may be ruled apart', {
  tag: '@wide',
}, async ({ page, live }) => {
  ruled(live, { rankingModeWall: 'off', attentionBelow: 100 });
  await page.goto(`${live.url}/desk/ranking?tab=community`);
  await expect(page.locator('[data-list="attention"]')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('[data-list="red"]')).toContainText('靠前');
  await expect(page.locator('[data-list="attention"]')).toContainText('重点关注');
  await expect(page.locator('.lists')).toContainText('示例');
  await expect(page.locator('.lists')).toContainText('由人决定');
  expect(PLACES.test(await said(page))).toBe(true);
  expect(await page.locator(MARKS).count()).toBeGreaterThan(20);
  await expect(page.locator('.lists')).not.toContainText(/红榜|黑榜/);
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('.league-table[data-league="off"]')).toBeVisible({ timeout: 30_000 });
  expect(PLACES.exec(await said(page))?.[0]).toBeUndefined();
});
