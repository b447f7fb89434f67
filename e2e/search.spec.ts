import { expect, test } from './fixtures.ts';

test('two letters lead anywhere: by initials, by characters, by keyboard, by touch; nothing is loaded before', {
  tag: '@wide',
}, async ({ page, live }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  const scripts: string[] = [];
  page.on('request', (r) => r.resourceType() === 'script' && scripts.push(r.url()));
  await page.goto(`${live.url}/desk/data`);
  const box = page.getByRole('combobox', { name: '查找' });
  await expect(box).toBeVisible();
  // This page reads the issued bulletins, and with them what checks their codes: that is not the search's.
  await expect(page.locator('[data-feed="issues"]')).toHaveAttribute('data-state', 'fresh');
  const before = scripts.length;

  // `/` comes here; the dictionary comes with it and not sooner.
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('xfsq');
  const options = page.locator('.search').getByRole('option');
  await expect(options.first()).toContainText('新风社区');
  await expect(options.first()).toContainText('九台街道');
  expect(scripts.slice(before).map((url) => url.replace(/^.*\/|-.*$/g, ''))).toEqual(['readings']);
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) as string);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/community\/220113001003$/);
  await expect(page.locator('main h1')).toContainText('新风社区');

  // Characters; arrows choose and wrap; Escape closes.
  await page.keyboard.press('/');
  await page.keyboard.type('家园');
  const names = await options.locator('strong').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  for (const height of await options.evaluateAll((all) => all.map((o) => o.getBoundingClientRect().height)))
    expect(height).toBeGreaterThanOrEqual(44);
  expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await options.nth(1).click();
  await expect(page.locator('main h1')).toContainText(names[1] as string);

  // What is not there is said.
  await box.fill('不存在');
  await expect(page.locator('.search-list')).toContainText('没有找到“不存在”');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveAttribute('aria-expanded', 'false');

  // A criterion opens at its own row, in English as well.
  await page.goto(`${live.url}/desk/data?lang=en`);
  await page.getByRole('combobox', { name: 'Search' }).fill('cleanliness');
  await expect(options.first()).toContainText(/Criterion.*Cleanliness points passed/);
  const criterion = await options.first().locator('strong').textContent();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/method\?lang=en#criterion-/);
  const row = page.locator('tr:target');
  await expect(row).toContainText(criterion as string);
  await expect(row).toBeInViewport();
});
