import { expect, test } from './fixtures.ts';

test("B21 under the reader's own colours marks keep theirs, and words are the reader's", async ({ page, live }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
  const colour = (selector: string, property: 'backgroundColor' | 'color') =>
    page
      .locator(selector)
      .first()
      .evaluate((e, p) => getComputedStyle(e)[p as 'color'], property);
  expect(await colour('.dot.star-fill-4', 'backgroundColor')).toBe('rgb(255, 228, 138)');
  expect(await colour('.sentence', 'color')).not.toBe('rgb(243, 246, 249)');
});

test('nothing moves, with or without the wish for less motion', { tag: '@wide' }, async ({ page, live }) => {
  for (const path of ['/wall?scene=overview', '/desk/ranking', '/desk/compound/c01']) {
    await page.goto(live.url + path);
    // The style sheet hears of the wish while the page stands; nothing else asks for it.
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await expect(page.locator('main')).not.toBeEmpty();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  }
});

// output.spec.ts reads the sheets of this page and others back.
test('a page prints as text on white, heads repeated, controls left out', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/renovation`);
  await expect(page.locator('[data-project]')).toHaveCount(19);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.toolbar')).toBeHidden();
  await expect(page.locator('.top-bar')).toBeHidden();
  expect(await page.locator('.works-table thead').evaluate((e) => getComputedStyle(e).display)).toBe('table-header-group');
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});
