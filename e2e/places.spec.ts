import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

test('the pages of places: figures of the ranking, pictures before and after, a community, the works, and a place nobody knows', async ({
  page,
  live,
}) => {
  test.setTimeout(150_000);
  await test.step("a compound's page shows the ranking's own figures, its reasons, a year of indicators and its works", async () => {
    await page.goto(`${live.url}/desk/ranking`);
    const row = page.locator('tr[data-code="c09"]');
    const lit = (await row.locator('.col-lit b').textContent()) ?? '';
    const score = (await row.locator('.col-score').textContent()) ?? '';
    await row.click();
    await page.locator('.reasons h2 a').click();
    await expect(page).toHaveURL(/\/desk\/compound\/c09/);
    await expect(page.locator('[data-figure="lit"]')).toHaveText(lit);
    await expect(page.locator('[data-figure="score"]')).toHaveText(score);
    await expect(page.locator('[data-indicator]')).toHaveCount(16);
    await expect(page.locator('.open-list')).toContainText('旧改落后计划 11.2 点');
    await expect(page.locator('[data-post]')).toHaveCount(4);
    await expect(page.locator('.place .chart [data-painted]')).toHaveCount(1);
  });

  await test.step('before and after: drawings are marked, and keys move the seam', async () => {
    await walk(page, '/desk/compound/c01');
    const box = page.locator('[data-before-after]');
    await expect(box).toContainText('示意画');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(box).toHaveAttribute('data-before-after', '55');
    await expect(slider).toHaveAttribute('aria-valuetext', '改造前 55%');
    for (const picture of await box.locator('img').all())
      expect(await picture.evaluate((i) => (i as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  });

  await test.step("a community's page: its eight projects, its secretary by post, its compounds", async () => {
    await walk(page, '/desk/community/220113001003');
    await expect(page.locator('h1')).toHaveText('新风社区');
    await expect(page.locator('[data-post="secretary"]')).toContainText('在岗 1/1');
    await expect(page.getByRole('region', { name: '八个工程' })).toContainText('四长联动');
    await expect(page.getByRole('region', { name: '2 个幸福小区' }).getByRole('link')).toHaveText([
      '二建小区',
      '新风社区示例1号小区',
    ]);
    await expect(page.locator('.place')).toContainText('38 次');
  });

  await test.step('renovation: the finding counts what the table holds; filter and sort live in the address', async () => {
    await walk(page, '/desk/renovation');
    await expect(page.locator('[data-sentence]')).toHaveText('19 个老旧小区：完工 7 个，在建 9 个，未开工 3 个；2 个落后计划。');
    await expect(page.locator('[data-project]')).toHaveCount(19);
    await page.getByLabel('只看落后计划').check();
    await expect(page.locator('[data-project]')).toHaveCount(2);
    await expect(page).toHaveURL(/behind=1/);
    await page.getByRole('button', { name: /差距/ }).click();
    await expect(page).toHaveURL(/sort=gap/);
    await expect(page.locator('[data-project]').first()).toContainText('−13.7');
    await page.reload();
    await expect(page.locator('[data-project]').first()).toContainText('−13.7');
  });

  await test.step('an unknown place is said, not blank', async () => {
    await walk(page, '/desk/compound/nobody');
    await expect(page.locator('.notice')).toContainText('名册里没有“nobody”');
  });
});

test('a feed cannot point a picture anywhere else: the record is refused by name', async ({ page, live }) => {
  const path = join(live.feeds, 'renovation.json');
  const feed = JSON.parse(readFileSync(path, 'utf8'));
  for (const r of feed.records)
    if (r.kind === 'project' && r.id === 'r-c01') r.pictureBefore.picture = 'https://elsewhere.example/x.png';
  writeFileSync(path, JSON.stringify(feed));
  await page.goto(`${live.url}/desk/data`);
  await expect(page.getByText('project/r-c01').first()).toBeVisible();
  await walk(page, '/desk/compound/c01');
  await expect(page.locator('.place')).toContainText('没有改造项目记录');
});
