import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';

/** The template of the renovation feed as the page gives it, with rows filled in. */
async function filled(page, rows) {
  const download = page.waitForEvent('download');
  await page.locator('[data-workbooks="renovation"] button').first().click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await (await download).path()));
  const sheet = book.getWorksheet('旧改进度');
  const head = sheet.getRow(1).values;
  rows.forEach((row, i) => {
    for (const [heading, value] of Object.entries(row)) sheet.getCell(4 + i, head.indexOf(heading)).value = value;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function choose(page, buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-drop] button').click();
  await (await chooser).setFiles({ name: '旧改进度-第28周.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.waitForSelector('[data-import]');
}

/**
 * The pictures of docs/clerk.md: the import section, a file with faults, a good file with its changes, and the wall once the
 * files are in place. It changes the feeds of the site.
 * @param {{page: import('@playwright/test').Page, url: string, root: string, shot: (name: string, of: object) => Promise<void>}} at
 * root: folder the site is served from
 */
export async function clerkPictures({ page, url, root, shot }) {
  await page.goto(`${url}/desk/data`);
  await page.waitForSelector('tr[data-feed="weekly"][data-state="fresh"]');
  await shot('clerk-import', page.locator('.exchange'));
  const held = JSON.parse(readFileSync(join(root, 'feeds/renovation.json'), 'utf8')).records;
  const progress = held.filter((r) => r.kind === 'progress');
  const week = progress.map((r) => r.week).reduce((a, b) => (a > b ? a : b));
  // One that is behind its plan, or there would be nothing to correct.
  const last = progress.find((r) => r.week === week && r.done < r.planned);
  const row = { 项目编号: last.project, 周: last.week, 计划完成额: last.planned, 实际完成额: last.planned };
  await choose(
    page,
    await filled(page, [
      row,
      { ...row, 周: '2026年7月1日' },
      { ...row, 周: '2026-07-03', 实际完成额: { formula: '1+1', result: 2 } },
    ]),
  );
  await shot('clerk-errors', page.locator('.import-report'));
  await choose(page, await filled(page, [row]));
  await shot('clerk-changes', page.locator('.import-report'));
  const download = page.waitForEvent('download');
  await page.locator('.import-save button').click();
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await (await download).path())))) {
    mkdirSync(dirname(join(root, 'feeds', path)), { recursive: true });
    writeFileSync(join(root, 'feeds', path), bytes);
  }
  await page.setViewportSize({ width: 1200, height: 675 });
  await page.goto(`${url}/wall?scene=overview`);
  await page.waitForSelector('[data-panel="map"] [data-painted]');
  await shot('clerk-wall', page);
}
