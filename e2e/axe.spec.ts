import type { Page } from '@playwright/test';
import { axeLook } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { walk, walkAndSettle } from './walk.ts';

/** The form of a new item has no address of its own: it opens on this page, narrowed so that rows of a kind are few. */
const FORM = '/desk/ledger?tab=overdue&criterion=G2';

/** The pages of each shell, gone through without a reload. */
const SHELLS: [shell: string, places: string[]][] = [
  ['front page', ['/']],
  ['wall', ['/wall?scene=overview', '/wall?scene=supervision', '/wall?scene=reviews', '/wall/setup?wall=hall']],
  ['stage', ['/stage', '/stage/contest']],
  ['stage, where a talk is put together, and the talk', ['/stage/220113001003/deck', '/stage/220113001003/1']],
  // The draft of the bulletin is looked at in bulletin.spec.ts, in Chinese and before anything is edited.
  ['paper, and tables of the ledger', ['/print/bulletin', '/desk/ledger?tab=overdue&view=table']],
  ['desk, issues and the year', ['/desk/bulletins', '/desk/yearend', '/desk/burden', '/desk/ledger?view=board']],
  ['desk pages of everybody', ['/desk/data', '/desk/ranking', '/desk/weakspots']],
  ['desk, works and the form of a new item', ['/desk/renovation', FORM]],
  ['desk, pages of one place', ['/desk/map', '/desk/compound/c09', '/desk/community/220113001003', '/desk/method']],
  ['desk, pages of some systems', ['/desk/programme', '/desk/chiefs', '/desk/weekly', '/desk/reviews']],
  [
    'desk, pages of the other systems',
    [
      '/desk/glossary',
      '/desk/ledger',
      '/desk/supervision',
      '/desk/concerns',
      '/desk/wishes',
      '/desk/dualStar',
      '/desk/satisfaction',
    ],
  ],
  [
    'desk, its other tabs',
    [
      '/desk/ranking?tab=community',
      '/desk/ranking?tab=street',
      '/desk/weakspots?list=states',
      '/desk/map?at=220113001&map=renovation',
    ],
  ],
];

// axe injects its own source as text into the page, which Trusted Types rightly refuse; the policy is proved by the other tests.
test.use({ bypassCSP: true });

async function clean(page: Page, where: string): Promise<void> {
  // A bulletin has its mark across the paper.
  await expect(page.locator('.demo-chip, .sheet[data-ready]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('h1').first()).toBeVisible();
  if (where.startsWith(FORM)) {
    await page.getByRole('button', { name: /^(记新问题|New problem)$/ }).click();
    await expect(page.locator('.draft-form')).toBeVisible();
  }
  expect((await axeLook(page)).found, where).toEqual([]);
}

test('axe sees targets that are too small and too close, which it does not unless it is asked', async ({ page }) => {
  const small = '<button style="width:16px;height:16px;padding:0;border:0">1</button>';
  await page.setContent(`<html lang="en"><title>small</title><main><h1>small</h1>${small}${small}</main></html>`);
  expect((await axeLook(page)).found).toEqual([expect.stringMatching(/^target-size: .*\(2\)$/)]);
});

for (const lang of ['zh-CN', 'en'])
  for (const [shell, places] of SHELLS)
    test(`axe finds nothing on the ${shell} in ${lang}`, { tag: lang === 'en' || shell.includes(',') ? '@wide' : [] }, async ({
      page,
      live,
    }) => {
      test.setTimeout(120_000);
      const [first, ...others] = places.map((path) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await page.goto(live.url + first);
      await clean(page, String(first));
      for (const path of others) {
        // What is worked out first has no table before.
        await (/print|yearend/.test(path) ? walkAndSettle : walk)(page, path);
        await clean(page, path);
      }
    });

test('axe finds nothing on the ranking in en', { tag: '@wide' }, async ({ page, live }) => {
  test.setTimeout(60_000);
  await page.goto(`${live.url}/desk/ranking?lang=en`);
  await clean(page, 'ranking');
});
