import { readFileSync } from 'node:fs';
import { readCsv, saved } from './files.ts';
import { expect, test } from './fixtures.ts';
import { walk, walkAndSettle } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the ranking on the desk: its state in the address, down to the counts by keyboard, as a file, a past week, and on a tablet', async ({
  page,
  live,
}) => {
  test.setTimeout(150_000);
  await test.step('the ranking shows its state in the address and comes back from it', async () => {
    await page.goto(`${live.url}/desk/ranking`);
    const rows = page.locator('.rank-table tbody tr');
    await expect(rows).toHaveCount(30);
    await page.getByLabel('街道').selectOption('220113001');
    await expect(rows).toHaveCount(9);
    await page.getByRole('columnheader', { name: '得分' }).getByRole('button').click();
    await page
      .getByRole('columnheader', { name: '得星' })
      .getByRole('button')
      .click({ modifiers: ['Shift'] });
    expect(new URL(page.url()).search).toBe('?sort=score,lit&street=220113001');
    const order = await rows.evaluateAll((r) => r.map((x) => x.getAttribute('data-code')));
    await page.reload();
    await expect(rows).toHaveCount(9);
    expect(await rows.evaluateAll((r) => r.map((x) => x.getAttribute('data-code')))).toEqual(order);
    await page.goBack();
    await expect(rows).toHaveCount(30);
  });

  await test.step('a doubter follows a place down to its counts by keyboard alone, and back', async () => {
    // The order of the rows is that of the league, once it is there.
    await walkAndSettle(page, '/desk/ranking');
    const first = page.locator('.rank-table tbody tr').first();
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    const second = page.locator(`tr[data-code="${await page.locator('tr:focus').getAttribute('data-code')}"]`);
    await expect(second).toHaveAttribute('data-index', '1');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '得星理由' });
    await expect(panel).toBeVisible();
    await expect(panel.locator('.criteria > li')).toHaveCount(8);
    await expect(panel.locator('.checks li')).toHaveCount(16);
    await expect(panel).toContainText(/\d+\/\d+ 项/);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(second).toBeFocused();
  });

  await test.step('what is exported is what is shown, with data time, rules and the demo mark', async () => {
    await walk(page, '/desk/ranking?tab=community&street=220113002&sort=-score');
    await expect(page.locator('.rank-table tbody tr')).toHaveCount(6);
    const names = await page.locator('.rank-table tbody .pin-name').allTextContents();
    const download = await saved(page, '导出“社区周排名”', '当前所见 6 行 CSV');
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]?.startsWith('\ufeff社区周排名 第 28 周')).toBe(true);
    expect(lines).toContain('演示数据');
    expect(lines.join('\n')).toContain('数据截至 每周数据 2026-07-10 18:00');
    expect(lines.join('\n')).toContain('显示 6/19 行 · 营城街道');
    const table = readCsv(lines.join('\r\n'));
    expect(table.rows.map((r) => r[table.head.indexOf('社区')])).toEqual(names);
    const workbook = await saved(page, '导出“社区周排名”', '当前所见 6 行 Excel');
    expect(workbook.suggestedFilename()).toMatch(/^社区周排名-2026-07-10-演示数据\.xlsx$/);
    expect(
      readFileSync(await workbook.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  await test.step('a past week is shown as it stood; the street tab ranks nobody', async () => {
    await walk(page, '/desk/ranking?week=2026-05-01');
    await expect(page.locator('.rank-table tbody tr')).toHaveCount(30);
    await expect(page.getByLabel('周次')).toHaveValue('2026-05-01');
    await walk(page, '/desk/ranking?tab=street');
    await expect(page.locator('.rank-table tbody tr')).toHaveCount(20);
    await expect(page.getByRole('columnheader', { name: '名次' })).toHaveCount(0);
  });

  await test.step('the tablet shows the table whole: pinned names, nothing off the page', async () => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await walk(page, '/desk/ranking');
    await expect(page.locator('.rank-table tbody tr')).toHaveCount(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

// ranking.spec.ts asks for one score on the stage, stage.spec.ts goes through a talk.
test('the stage tells the same numbers as the desk, page by page', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/ranking?tab=community`);
  const row = page.locator('tr[data-code="220113001003"]');
  await expect(row.locator('.col-score')).toHaveText(/^\d/, { timeout: 20_000 });
  const score = await row.locator('.col-score').textContent();
  await page.goto(`${live.url}/stage/220113001003`);
  await expect(page.locator('[data-slide] [data-figure="lit"]')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-slide] [data-figure="weekly"]')).toHaveText(score ?? '?');
  expect(page.url()).toContain('/stage/220113001003/2');
  await page.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('[data-slide] [data-figure="weekly"]')).toHaveText(score ?? '?');
  const printed = page.locator('[data-slide] [data-figure="wishesRealised"]');
  for (let i = 0; i < 12 && (await printed.count()) === 0; i++) await page.keyboard.press('ArrowRight');
  await expect(printed).toHaveText('38');
  await expect(page.locator('[data-slide] footer')).toContainText('2023');
});
