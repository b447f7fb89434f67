import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

// A feed that is not there is what is tested.
test.use({ allow: [/404/] });

test('a register that never came is not nought, and an old one is not this week', async ({ page, live }) => {
  for (const feed of ['concerns', 'wishes']) rmSync(join(live.feeds, `${feed}.json`));
  const file = join(live.feeds, 'visits.json');
  const visits = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...visits, asOf: '2026-06-19T17:30:00+08:00' }));
  await page.goto(`${live.url}/desk/programme`);
  for (const system of ['concerns', 'wishes']) {
    const card = page.locator(`section[data-system="${system}"]`);
    await expect(card.locator('[data-sentence]')).toContainText('读不到');
    const figures = card.locator('[data-figure]');
    expect(await figures.count()).toBeGreaterThan(3);
    for (const text of await figures.allTextContents()) expect(text).toBe('未报');
    await expect(card.locator('small')).toHaveCount(0);
  }
  // One card rests on two feeds: what is there stays.
  const chiefs = page.locator('section[data-system="chiefs"]');
  await expect(chiefs.locator('[data-figure="chiefs.concerns"]')).toHaveText('未报');
  await expect(chiefs.locator('[data-figure="chiefs.posts"]')).toHaveText(/\d/);
  await expect(page.locator('section[data-system="supervision"] [data-sentence]')).toHaveText(/过期，停在6月19日.*不作评判/);
  await page.goto(`${live.url}/wall?scene=supervision`);
  await expect(page.locator('[data-sentence]')).toHaveText(/过期，停在6月19日.*不作评判/);
  await expect(page.locator('[data-figure="supervision.visits"]')).toHaveText(/\d/);
});
