import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Doc = any;

// Each import reads every feed in use, and two libraries open and write workbooks besides.
test.describe.configure({ timeout: 90_000 });

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** Gives a file to the page as the button's chooser does. */
async function choose(page: Page, name: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** The template of a feed as the page gives it, opened by another library than ours. */
async function template(page: Page, feed: string): Promise<ExcelJS.Workbook> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `${feed} 空白模板` }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(await download)) as unknown as ArrayBuffer);
  return book;
}

function fill(sheet: ExcelJS.Worksheet | undefined, row: number, values: Record<string, ExcelJS.CellValue>) {
  const head = (sheet?.getRow(1).values ?? []) as string[];
  for (const [heading, value] of Object.entries(values)) {
    expect(head).toContain(heading);
    const cell = sheet?.getCell(row, head.indexOf(heading));
    if (cell !== undefined) cell.value = value;
  }
}

const written = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer());

/** Everything the browser keeps for the site, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const out: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name as string);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const store of db.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const ask = db.transaction(store).objectStore(store).getAll();
          ask.onsuccess = () => resolve(ask.result);
        });
        out.push(JSON.stringify(all));
      }
      db.close();
    }
    return out.join('\n');
  });

// The week of a supervision team (week.spec.ts) goes this way each time, with other feeds.
test('from the template to the wall: filled in by another library, imported, unpacked beside the server, seen', {
  tag: '@wide',
}, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/data`);
  const book = await template(page, '小区名册');
  const register = JSON.parse(readFileSync(join(live.feeds, 'district.json'), 'utf8')) as { sequence: number; records: Doc[] };
  const held = register.records.find((r) => r.kind === 'compound' && r.id === 'c01');
  expect(held).toBeDefined();
  fill(book.getWorksheet('小区'), 4, {
    编号: 'c01',
    社区代码: held?.community,
    '名称（中文）': '春风里小区',
    '名称（英文）': 'Chunfengli',
    社区为推定: held?.communityAssumed === true ? '是' : null,
    老旧小区: held?.isOld === true ? '是' : '否',
    类型: { ordinary: '普通', themeModel: '主题样板', benchmark: '标杆' }[String(held?.tier)] ?? '',
    主题:
      held?.theme === undefined
        ? null
        : ({ partyBuilding: '党建引领', safety: '政法平安', sports: '文体健康', civility: '精神文明', ecology: '绿色生态' }[
            String(held.theme)
          ] ?? ''),
    户数: 777,
  });
  await choose(page, '小区名册.xlsx', await written(book));
  await expect(page.locator('[data-import="good"]')).toBeVisible();
  await expect(page.locator('[data-changes="district"]')).toContainText('新增 0 条，更正 1 条');
  await expect(page.locator('[data-change="changed"]')).toContainText('春风里小区');
  await page.getByText('表头对照').click();
  await expect(page.locator('[data-column="households"]')).toContainText('户数');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载数据文件（1 个/ }).click();
  const files = unzipSync(await bytesOf(await download));
  expect(Object.keys(files)).toEqual(['district.json']);
  const after = JSON.parse(new TextDecoder().decode(files['district.json'])) as typeof register;
  expect(after.sequence).toBe(register.sequence + 1);
  expect(after.records).toHaveLength(register.records.length + 1);
  expect(after.records.at(-1)).toMatchObject({ id: 'c01', households: 777, revision: (held?.revision ?? 0) + 1 });
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(live.feeds, path)), { recursive: true });
    writeFileSync(join(live.feeds, path), bytes);
  }
  await page.goto(`${live.url}/desk/compound/c01`);
  await expect(page.locator('main')).toContainText('春风里小区');
  await expect(page.locator('main')).toContainText('777 户');
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('body')).toContainText('春风里');

  // What is in use comes out again as a workbook, and another library reads the same in it.
  await page.goto(`${live.url}/desk/data`);
  const current = page.waitForEvent('download');
  await page.getByRole('button', { name: '小区名册 现用数据' }).click();
  const again = new ExcelJS.Workbook();
  const workbook = await bytesOf(await current);
  await again.xlsx.load(workbook as unknown as ArrayBuffer);
  const sheet = again.getWorksheet('小区');
  const head = (sheet?.getRow(1).values ?? []) as string[];
  const rows = (sheet?.getRows(3, sheet.rowCount) ?? []).filter((r) => r.getCell(head.indexOf('编号')).value === 'c01');
  expect(rows.map((r) => r.getCell(head.indexOf('户数')).value)).toContain(777);
  await choose(page, '现用数据.xlsx', workbook);
  await expect(page.locator('[data-import="nothing"]')).toContainText('与现用数据完全一致');
});

test('one bad cell and nothing is imported: sheet, row, column and heading, in Chinese and in English', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await page.goto(`${live.url}/desk/data`);
  const book = await template(page, '督导走访');
  const row = {
    编号: 'visit-x',
    对象: 'c01',
    走访日: new Date('2026-07-16T00:00:00Z'),
    '走访单位（中文）': '督导二组',
    '走访单位（英文）': 'Team 2',
  };
  fill(book.getWorksheet('走访'), 4, row);
  fill(book.getWorksheet('走访'), 5, { ...row, 编号: 'visit-y', 走访日: '下周二' });
  fill(book.getWorksheet('走访'), 6, { ...row, 编号: { formula: '"visit-"&"z"', result: 'visit-z' } });
  const bytes = await written(book);
  await choose(page, '走访.xlsx', bytes);
  const faults = page.locator('[data-fault]');
  await expect(faults).toHaveCount(2);
  await expect(faults.first()).toContainText('工作表“走访”第 6 行 B 列“编号”是公式');
  fill(book.getWorksheet('走访'), 6, { ...row, 编号: 'visit-z' });
  await choose(page, '走访.xlsx', await written(book));
  await expect(faults).toHaveCount(1);
  await expect(faults).toContainText('工作表“走访”第 5 行 D 列“走访日”：写法不对（“下周二”）');
  await expect(page.getByRole('button', { name: /下载数据文件/ })).toHaveCount(0);

  await walk(page, '/desk/data?lang=en');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'visits.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(faults.first()).toContainText('Sheet "走访", row 6, column B "编号": a formula.');
});

test('a password, another programme, a phone number, a GBK table dropped on the page, and a cancel', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await page.goto(`${live.url}/desk/data`);
  const fault = page.locator('[data-fault]');
  await choose(page, 'x.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(fault).toContainText('文件有密码');
  const payroll = new ExcelJS.Workbook();
  payroll.addWorksheet('工资表').addRow(['工号', '部门', '应发']);
  await choose(page, 'y.xlsx', await written(payroll));
  await expect(fault).toContainText('“工资表”不是本系统的表');
  const head = '编号,对象,走访日,走访单位（中文）,走访单位（英文）,联系电话\n';
  await choose(page, '走访.csv', Buffer.from(`${head}visit-x,c01,2026-07-16,督导二组,Team 2,13800138000\n`));
  await expect(fault.first()).toContainText('F 列“联系电话”是个人信息列，不得导入');
  expect(await page.locator('main').innerText()).not.toContain('13800138000');

  await page.evaluate(() => {
    // "id,subject,day,team (Chinese),team (English)" and 督导 in GBK.
    const text = new TextEncoder();
    const parts = [
      text.encode('id,subject,day,team (Chinese),team (English)\nvisit-x,c01,2026/7/16,'),
      new Uint8Array([0xb6, 0xbd, 0xb5, 0xbc]),
      text.encode(',Team 2\n'),
    ];
    const data = new DataTransfer();
    data.items.add(new File(parts, 'visit.csv'));
    document
      .querySelector('[data-drop]')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await expect(page.locator('[data-import="good"]')).toBeVisible();
  await expect(page.locator('.import-report')).toContainText('文件是 GBK 编码，已转换');

  const weeks = ['周,对象,指标,分子,分母'];
  for (let i = 0; i < 20_000; i++) weeks.push(`2026-07-10,x${i},G1a,1,2`);
  await choose(page, '每周数据.csv', Buffer.from(weeks.join('\n')));
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.locator('.exchange')).toContainText('已取消，什么也没有改动');
});

test('a restricted feed is imported and leaves nothing behind in the browser', { tag: '@wide' }, async ({ page, live }) => {
  const file = join(live.feeds, 'visits.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), class: 'restricted' }));
  await page.goto(`${live.url}/desk/data`);
  await choose(
    page,
    '走访.csv',
    Buffer.from('编号,对象,走访日,走访单位（中文）,走访单位（英文）\nvisit-secret,c01,2026-07-16,督导密组,Secret team\n'),
  );
  await expect(page.locator('[data-import="good"]')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载数据文件/ }).click();
  const files = unzipSync(await bytesOf(await download));
  expect(new TextDecoder().decode(files['visits.json'])).toContain('"class": "restricted"');
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(live.feeds, path), bytes);
  await page.reload();
  await expect(page.locator('tr[data-feed="visits"]')).toContainText('受限');
  // The other feeds are kept by now; this one must not be.
  await expect.poll(() => kept(page), { timeout: 15_000 }).toContain('220113001');
  const all = await kept(page);
  expect(all).not.toMatch(/督导密组|visit-secret|outcome-2026/);
  expect(readdirSync(live.feeds)).toContain('visits.json');
});
