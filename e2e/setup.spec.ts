import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

test('an operator changes a playlist, puts the file in place, and the wall follows', { tag: '@wide' }, async ({ page, live }) => {
  // Three pages are opened, two of them walls.
  test.setTimeout(120_000);
  const slow = { timeout: 30_000 };
  const wall = await page.context().newPage();
  await wall.goto(`${live.url}/wall?wall=hall`);
  await page.goto(`${live.url}/wall/setup?wall=hall`);
  const turns = page.locator('.setup-turns li');
  await expect(turns).toHaveCount(4, slow);
  await expect(page.locator('[data-context="secure"]')).toBeVisible();
  await expect(page.locator('[data-check="good"]')).toContainText('与现用的相同');
  await expect(page.locator('[data-round]')).toContainText('共 4 个画面，一轮 56 秒');

  // A window of the wall's shape, shrunk to this screen, with the seams where they then are.
  const popup = page.waitForEvent('popup');
  await page.getByRole('link', { name: '双赋星，3840×1080，在新窗口打开' }).click();
  const shown = await popup;
  await expect(shown.locator('.wall')).toHaveAttribute('data-turn', 'stars', slow);
  const { width, height } = await shown.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(width / height).toBeCloseTo(3840 / 1080, 1);
  await shown.close();

  // By keyboard: the last one up, the others away; what is wrong is said at its field and there is no file.
  await page.getByRole('button', { name: '第 4 个“旧改入冬”上移' }).press('Enter');
  await expect(turns.nth(2)).toHaveAttribute('data-turn', 'renovation');
  for (const name of ['总览', '双赋星']) await page.getByRole('button', { name: `去掉第 1 个“${name}”` }).press('Enter');
  await page.getByRole('button', { name: '去掉第 2 个“薄弱点”' }).press('Enter');
  const seconds = page.getByLabel('第 1 个“旧改入冬”停留秒数');
  await seconds.fill('2');
  await page.getByLabel('拼缝位置（像素）').fill('1920, 960');
  await expect(seconds).toHaveAccessibleDescription('超出允许范围');
  const file = page.getByRole('button', { name: '下载播放单文件' });
  await expect(file).toBeDisabled();
  await seconds.fill('30');
  await expect(page.locator('[data-check="bad"]')).toContainText('拼缝位置（像素）：先后或大小颠倒（960）');

  // The draft is there after a reload.
  await page.reload();
  await expect(seconds).toHaveValue('30', slow);
  await page.getByLabel('拼缝位置（像素）').fill('960');
  await expect(page.locator('[data-check="good"]')).toContainText('有改动');
  const download = page.waitForEvent('download');
  await file.click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const served = JSON.parse(readFileSync(join(live.feeds, 'walls.json'), 'utf8')) as { sequence: number };
  await expect(page.locator('[data-file]')).toContainText(`序号 ${served.sequence + 1}`);
  expect((await download).suggestedFilename()).toBe('walls.json');
  expect(await wall.locator('html').getAttribute('data-seamed')).toBe('false');
  writeFileSync(join(live.feeds, 'walls.json'), text);
  await page.clock.runFor(6000);
  await expect(wall.locator('.wall')).toHaveAttribute('data-turn', 'renovation', slow);
  await expect(wall.locator('html')).toHaveAttribute('data-seamed', 'true');
  await expect(page.locator('[data-feed="walls"]')).toContainText(String(served.sequence + 1));
  await expect(page.locator('[data-check="good"]')).toContainText('与现用的相同');
  await wall.close();

  // A distance that cannot be met, and what would do; then a wall of the table.
  await page.getByRole('button', { name: '55 寸电视，3 米' }).click();
  await page.getByLabel('最远座位（毫米）').last().fill('8000');
  await expect(page.locator('[data-distance="unmet"]')).toContainText('可行的做法：最远座位不超过 4.09 米');
  await page.getByRole('button', { name: 'LED 间距 1.25' }).click();
  await expect(page.locator('[data-distance="met"]')).toContainText('文字放大到 1.28 倍');
  await expect(page.locator('tr[data-role="floor"]')).toContainText('16.0');

  // Plain http at a host name: what is missing is said, and the start script names this very site.
  await page.goto(`${live.intranet}/wall/setup`);
  await expect(page.locator('[data-context="plain"]')).toContainText('断网时不能冷启动', slow);
  await expect(page.locator('[data-health="wakeLock"]')).toHaveAttribute('data-good', 'false');
  await expect(page.locator('[data-health="worker"]')).toContainText('没有这个功能');
  await expect(page.locator('[data-health="browser"]')).toHaveAttribute('data-good', 'true');
  await expect(page.locator('[data-kiosk="jiayuan-wall.sh"] textarea')).toHaveValue(new RegExp(`${live.intranet}/wall`));
});
