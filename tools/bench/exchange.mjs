import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import indicators from '../../mocks/indicators.json' with { type: 'json' };

/** Rows of the workbook that is imported. */
const ROWS = 50_000;
const COMPOUNDS = 30;
/** Checks that count a few of a few: any number of cases fits them. */
const CHECKS = indicators.indicators
  .filter((i) => i.subject === 'compound' && i.cadence === 'weekly' && i.measure === 'proportion')
  .map((i) => i.id);
const LONGEST_MS = 200;

/** A workbook of weekly data, written row by row by another library than the product's. */
async function workbook(path, week) {
  const { default: ExcelJS } = await import('exceljs');
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = writer.addWorksheet('每周数据');
  sheet.addRow(['周', '对象', '指标', '分子', '分母']).commit();
  for (let i = 0; i < ROWS; i++) {
    const subject = `c${String((i % COMPOUNDS) + 1).padStart(2, '0')}`;
    const check = CHECKS[Math.floor(i / COMPOUNDS) % CHECKS.length];
    // One row for each compound, check and week, some two and a half years back from the one named: none repeats another.
    const weeks = Math.floor(i / COMPOUNDS / CHECKS.length);
    const at = new Date(Date.parse(`${week}T00:00:00Z`) - weeks * 7 * 86_400_000);
    sheet.addRow([at.toISOString().slice(0, 10), subject, check, i % 5, 5]).commit();
  }
  sheet.commit();
  await writer.commit();
}

/**
 * Imports 50,000 rows on the page and watches its main thread.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of a site with the demo feeds
 * @param {string} week a Friday in the past
 * @returns rows of the bench's table
 */
export async function exchangeTimes(browser, url, week) {
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-bench-'));
  const file = join(folder, 'weekly.xlsx');
  await workbook(file, week);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await page.goto(`${url}/desk/data`);
  await page.waitForSelector('tr[data-feed="weekly"][data-state]');
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    globalThis.__longTasks = [];
    new PerformanceObserver((list) => globalThis.__longTasks.push(...list.getEntries().map((e) => e.duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const from = Date.now();
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-drop] button').click();
  await (await chooser).setFiles(file);
  await page.waitForSelector('[data-import]', { timeout: 180_000 });
  const seconds = (Date.now() - from) / 1000;
  await page.waitForTimeout(500);
  const outcome = await page.getAttribute('[data-import]', 'data-import');
  const longest = Math.max(0, ...(await page.evaluate(() => globalThis.__longTasks)));
  await context.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: `import of ${ROWS} rows (${outcome}), s; longest task of the page, ms`,
      value: `${seconds.toFixed(1)}; ${longest.toFixed(0)}`,
      target: `no task over ${LONGEST_MS} ms`,
      good: outcome === 'good' && longest <= LONGEST_MS,
    },
  ];
}
