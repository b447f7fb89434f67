import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { crossChecks } from '../feeds/crossChecks.ts';
import { server } from '../feeds/loaderFixture.ts';
import { exchange as en } from '../words/en/exchange.ts';
import { exchange as zh } from '../words/zh/exchange.ts';
import { sizeFault } from './fileCap.ts';
import { type ImportReport, importFile } from './importFile.ts';
import { readFile } from './readFile.ts';
import { absentFeed, readAllServed, readingsOf, type ServedFeeds } from './served.ts';
import { template } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const urls = Object.fromEntries(FEED_NAMES.map((f) => [f, `/feeds/${f}.json`])) as Record<FeedName, string>;
const files = demoFiles('2026-07-17');
const served = await readAllServed(urls, { get: server(files).fetch, now: NOW });
const nothing = Object.fromEntries(FEED_NAMES.map((f) => [f, absentFeed(f)])) as unknown as ServedFeeds;

const bytesOf = async (book: ExcelJS.Workbook) => new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
/** Our template, opened and filled in by another library. */
async function opened(feed: FeedName): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(template(feed))).buffer as ArrayBuffer);
  return book;
}
/** Writes a row by headings. */
function fill(sheet: ExcelJS.Worksheet | undefined, row: number, values: Record<string, unknown>): void {
  const head = sheet?.getRow(1).values as string[];
  for (const [heading, value] of Object.entries(values)) {
    const column = head.indexOf(heading);
    if (column < 0) throw new Error(`no heading ${heading}`);
    if (sheet !== undefined) sheet.getCell(row, column).value = value as ExcelJS.CellValue;
  }
}
const importBook = async (book: ExcelJS.Workbook, over = served, name = 'book.xlsx') =>
  importFile(await bytesOf(book), over, { name, now: NOW });
const csv = (text: string, name = '走访.csv') => importFile(new TextEncoder().encode(text), served, { name, now: NOW });
/** Every fault as one sentence in both languages, so that neither can throw or stay empty. */
const said = (report: ImportReport) => {
  for (const f of report.faults) expect(en.fault(f).length).toBeGreaterThan(10);
  for (const n of report.notices) expect(en.notice(n).length).toBeGreaterThan(10);
  return report.faults.map((f) => zh.fault(f));
};
const nothingImported = (report: ImportReport) => {
  expect(report.files).toEqual([]);
  return said(report);
};

const visit = {
  编号: 'visit-new-1',
  对象: 'c01',
  走访日: '2026-07-16',
  '走访单位（中文）': '督导二组',
  '走访单位（英文）': 'Supervision team 2',
};

test('a template filled in by another library becomes feed files: envelope, revision, moment, list of changes', async () => {
  const book = await opened('visits');
  fill(book.getWorksheet('走访'), 4, { ...visit, 走访日: new Date('2026-07-16T00:00:00Z') });
  const old = served.visits.documents[0]?.records.find((r) => r.kind === 'visit') as { id: string; subject: string; day: string };
  fill(book.getWorksheet('走访'), 5, { ...visit, 编号: old.id, 对象: old.subject, 走访日: old.day });
  const report = await importBook(book);
  expect(said(report)).toEqual([]);
  expect(report.changes[0]).toMatchObject({ feed: 'visits', unchanged: 0, added: [{ key: 'visit/visit-new-1', row: 4 }] });
  expect(report.changes[0]?.changed[0]).toMatchObject({ key: `visit/${old.id}`, row: 5, revision: 2 });
  expect(report.changes[0]?.changed[0]?.fields.map((f) => f.path)).toContain('team.zh');
  expect(report.changes[0]?.missing.length).toBeGreaterThan(0);
  expect(report.files.map((f) => f.path)).toEqual(['visits.json']);
  const doc = JSON.parse(report.files[0]?.text ?? '');
  const head = served.visits.head;
  expect(doc).toMatchObject({
    feed: 'visits',
    source: head?.source,
    class: 'public',
    cadence: 'weekly',
    sequence: (head?.sequence ?? 0) + 1,
    generatedAt: '2026-07-17T14:06:00+08:00',
    asOf: '2026-07-17T14:06:00+08:00',
    demo: true,
  });
  expect(doc.count).toBe(doc.records.length);
  // Nothing that was in use is gone; the correction stands beside what it corrects.
  expect(doc.records.slice(0, -2)).toEqual(served.visits.documents[0]?.raw);
  expect(doc.records.at(-2)).toMatchObject({ id: 'visit-new-1', revision: 1, recordedAt: '2026-07-17T14:06:00+08:00' });
  expect(doc.records.at(-1)).toMatchObject({ id: old.id, revision: 2 });
  expect(report.notices.map((n) => n.code)).toContain('staysDemo');
});

test('a weekly import touches only the parts it belongs to, and the index; the wall can read the result', async () => {
  const record = served.weekly.documents.flatMap((d) => d.records).find((r) => r.week === '2026-07-10' && r.denominator !== null);
  const text = `周,对象,指标,分子,分母\n2026/7/10,${record?.subject},${record?.indicator},${(record?.denominator ?? 1) - (record?.numerator === record?.denominator ? 1 : 0)},${record?.denominator}\n`;
  const report = await csv(text, '每周数据.csv');
  expect(said(report)).toEqual([]);
  expect(report.changes[0]?.changed).toHaveLength(1);
  expect(report.files.map((f) => f.path)[0]).toBe('weekly.json');
  expect(report.files).toHaveLength(2);
  const after = new Map(files);
  for (const f of report.files) after.set(`/feeds/${f.path}`, f.text);
  const now = await readAllServed(urls, { get: server(after).fetch, now: NOW });
  expect(now.weekly.fault).toBeNull();
  expect(crossChecks(readingsOf(now)).weekly.rejected).toEqual(crossChecks(readingsOf(served)).weekly.rejected);
  const count = (s: ServedFeeds) => s.weekly.documents.reduce((n, d) => n + d.records.length, 0);
  expect(count(now)).toBe(count(served) + 1);
});

test('a first import needs the cover: whose data, which class, how often', async () => {
  const book = await opened('district');
  fill(book.getWorksheet('区'), 4, {
    代码: '220113',
    '名称（中文）': '九台区',
    '名称（英文）': 'Jiutai District',
    '所属市（中文）': '长春市',
    '所属市（英文）': 'Changchun',
  });
  expect(nothingImported(await importBook(book, nothing))[0]).toContain('封面');
  const cover = book.getWorksheet('封面');
  for (const [row, value] of [
    [3, '区民政局'],
    [4, 'Civil affairs bureau'],
    [6, '有变才报'],
  ] as const)
    if (cover !== undefined) cover.getCell(row, 2).value = value;
  const report = await importBook(book, nothing);
  expect(said(report)).toEqual([]);
  expect(JSON.parse(report.files[0]?.text ?? '')).toMatchObject({
    source: { zh: '区民政局', en: 'Civil affairs bureau' },
    class: 'public',
    cadence: 'onChange',
    demo: false,
    sequence: 1,
    count: 1,
  });
});

test('a workbook with a password, or an old .xls', async () => {
  const report = await importFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), served, {
    name: 'a.xlsx',
    now: NOW,
  });
  expect(nothingImported(report)).toEqual([expect.stringMatching(/有密码.*另存为 .xlsx/)]);
});

test('a file of 200 MB is refused by its size, before it is read', () => {
  expect(sizeFault(200 * 1024 * 1024)).toEqual({ code: 'tooLarge', detail: { mb: 200, cap: 200 } });
  expect(sizeFault(1000)).toBeNull();
});

test('a damaged workbook, a picture, nothing at all', async () => {
  const good = await bytesOf(await opened('visits'));
  for (const bytes of [good.slice(0, 3000), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])])
    expect(nothingImported(await importFile(bytes, served, { name: 'x.xlsx', now: NOW }))).toEqual([
      expect.stringContaining('打不开'),
    ]);
  expect(nothingImported(await importFile(new Uint8Array(), served, { name: 'x.xlsx', now: NOW }))).toEqual(['文件是空的。']);
});

test('merged heads, with their place; a merged title above the headings disturbs nobody', async () => {
  const book = await opened('visits');
  const sheet = book.getWorksheet('走访');
  fill(sheet, 4, visit);
  sheet?.mergeCells('E1:F1');
  expect(nothingImported(await importBook(book))[0]).toMatch(/工作表“走访”第 1 行 E 列.*合并单元格（E1:F1）/);
  const titled = await opened('visits');
  const other = titled.getWorksheet('走访');
  fill(other, 4, visit);
  other?.insertRow(1, ['走访登记表']);
  other?.mergeCells('A1:H1');
  expect(said(await importBook(titled))).toEqual([]);
});

test('a formula and an error value, with their cells', async () => {
  const book = await opened('renovation');
  const sheet = book.getWorksheet('旧改进度');
  fill(sheet, 4, {
    项目编号: 'r-c01',
    周: '2026-07-10',
    计划完成额: { formula: '1+1', result: 2 },
    实际完成额: { error: '#REF!' },
  });
  const sentences = nothingImported(await importBook(book));
  expect(sentences[0]).toMatch(/工作表“旧改进度”第 4 行 D 列“计划完成额”是公式/);
  expect(sentences[1]).toMatch(/第 4 行 E 列“实际完成额”是错误值/);
  expect(nothingImported(await csv('项目编号,周,计划完成额,实际完成额\nr-c01,2026-07-10,=1+1,3\n', '旧改进度.csv'))[0]).toContain(
    '第 2 行 C 列',
  );
});

test('dates as text and as bare numbers, full-width digits, thousands: read, and said', async () => {
  const report = await csv(
    '编号,对象,走访日,走访单位（中文）,走访单位（英文）\nvisit-a,ｃ０１,2026年7月10日,督导二组,Team 2\nvisit-b,c01,２０２６／７／１１,督导二组,Team 2\nvisit-c,c01,2026.7.12,督导二组,Team 2\nvisit-d,c01,20260713,督导二组,Team 2\n',
  );
  expect(said(report)).toEqual([]);
  expect(report.notices.map((n) => [n.code, n.count])).toEqual(
    expect.arrayContaining([
      ['dateText', 4],
      ['fullWidth', 1],
    ]),
  );
  const doc = JSON.parse(report.files[0]?.text ?? '') as { records: { id: string; day: string; subject: string }[] };
  expect(doc.records.slice(-4).map((r) => [r.subject, r.day])).toEqual([
    ['c01', '2026-07-10'],
    ['c01', '2026-07-11'],
    ['c01', '2026-07-12'],
    ['c01', '2026-07-13'],
  ]);
  const book = await opened('visits');
  fill(book.getWorksheet('走访'), 4, { ...visit, 走访日: 46219 });
  const serial = await importBook(book);
  expect(said(serial)).toEqual([]);
  expect(serial.notices.map((n) => n.code)).toContain('serialDate');
  expect(serial.files[0]?.text).toContain('"day":"2026-07-16"');
});

test('what is no date, number or choice: row, column and what may stand there', async () => {
  const book = await opened('district');
  fill(book.getWorksheet('小区'), 4, {
    编号: 'c99',
    社区代码: '220113001003',
    '名称（中文）': '新小区',
    '名称（英文）': 'New',
    老旧小区: '是',
    类型: '豪华',
    户数: '三百',
  });
  expect(nothingImported(await importBook(book))).toEqual([
    expect.stringMatching(/工作表“小区”第 4 行 I 列“类型”：不在允许的选项内（“豪华”），可填：普通、主题样板、标杆/),
    expect.stringMatching(/第 4 行 . 列“户数”：类型不对（“三百”）/),
  ]);
});

test('a week that is not named by its Friday', async () => {
  const report = await csv('周,对象,指标,分子,分母\n2026-07-08,c01,G1a,1,2\n', '每周数据.csv');
  expect(nothingImported(report)).toEqual([expect.stringMatching(/第 2 行 A 列“周”：不是周五（“2026-07-08”）/)]);
});

test('duplicate rows: both places', async () => {
  const book = await opened('visits');
  fill(book.getWorksheet('走访'), 4, visit);
  fill(book.getWorksheet('走访'), 7, visit);
  expect(nothingImported(await importBook(book))).toEqual([expect.stringMatching(/工作表“走访”第 7 行与第 4 行重复/)]);
});

test('an empty sheet, and a workbook of another programme', async () => {
  expect(nothingImported(await importBook(await opened('visits')))).toEqual([expect.stringMatching(/“走访”没有数据行/)]);
  const payroll = new ExcelJS.Workbook();
  payroll.addWorksheet('工资表').addRows([
    ['工号', '部门', '应发', '实发'],
    [1, '一科', 100, 90],
  ]);
  expect(nothingImported(await importBook(payroll))).toEqual([
    expect.stringMatching(/“工资表”不是本系统的表：表头（工号 \/ 部门 \/ 应发 \/ 实发）/),
  ]);
  const blank = new ExcelJS.Workbook();
  blank.addWorksheet('Sheet1');
  expect(nothingImported(await importBook(blank))).toEqual([expect.stringContaining('“Sheet1”没有数据行')]);
});

test('who a person is: refused by the name of the column, and by what stands in any cell', async () => {
  const head = '编号,对象,走访日,走访单位（中文）,走访单位（英文）';
  expect(nothingImported(await csv(`${head},联系电话\nvisit-a,c01,2026-07-10,督导二组,Team 2,\n`))).toEqual([
    expect.stringMatching(/第 1 行 F 列“联系电话”是个人信息列/),
  ]);
  const phone = nothingImported(await csv(`${head},备注\nvisit-a,c01,2026-07-10,督导二组,Team 2,13800138000\n`));
  expect(phone).toEqual([expect.stringMatching(/第 2 行 F 列“备注”疑似电话或身份证号（13\*\*\*0）/)]);
  const number = await opened('visits');
  fill(number.getWorksheet('走访'), 4, { ...visit, '走访单位（中文）': '督导组 11010519491231002X' });
  expect(nothingImported(await importBook(number))[0]).toMatch(/E 列“走访单位（中文）”疑似电话或身份证号/);
});

test('GBK, semicolons, an unknown column and headings in English', async () => {
  const gbk = Uint8Array.from([
    ...new TextEncoder().encode('id;subject;day;team (Chinese);team (English);'),
    0xb1,
    0xb8,
    0xd7,
    0xa2,
    ...new TextEncoder().encode('\nvisit-a;c01;2026-07-10;'),
    0xb6,
    0xbd,
    0xb5,
    0xbc,
    ...new TextEncoder().encode(';Team 2;x\n'),
  ]);
  const report = await importFile(gbk, served, { name: 'visit.csv', now: NOW });
  expect(said(report)).toEqual([]);
  expect(report.files[0]?.text).toContain('"zh":"督导"');
  expect(report.notices.map((n) => n.code)).toEqual(expect.arrayContaining(['gb18030', 'columnIgnored']));
});

test('missing columns, one thing in two columns', async () => {
  expect(nothingImported(await csv('编号,对象,走访日,走访单位（中文）\nvisit-a,c01,2026-07-10,督导\n'))).toEqual([
    expect.stringContaining('缺少“走访单位（英文）”列'),
  ]);
  expect(
    nothingImported(await csv('编号,id,对象,走访日,走访单位（中文）,走访单位（英文）\na,a,c01,2026-07-10,督导,T\n'))[0],
  ).toMatch(/B 列“id”与 A 列是同一内容/);
});

test('a reference nobody knows, and a past revision that was edited', async () => {
  expect(
    nothingImported(await csv('编号,对象,走访日,走访单位（中文）,走访单位（英文）\nvisit-a,c77,2026-07-10,督导,T\n')),
  ).toEqual([expect.stringMatching(/工作表“走访”第 2 行“对象”：名册或规则里没有（“c77”）/)]);
  const records = served.weekly.documents.flatMap((d) => d.records);
  const twice = records.find((r) => r.revision === 2);
  if (twice === undefined) return;
  const past = await csv(
    `周,对象,指标,分子,分母,修订号\n${twice.week},${twice.subject},${twice.indicator},0,99,1\n`,
    '每周数据.csv',
  );
  expect(nothingImported(past)[0]).toContain('只改最新一次');
});

test('a feed in use that cannot be read is not laid over', async () => {
  const broken = {
    ...served,
    visits: { ...served.visits, fault: { code: 'syntax' as const, detail: '12', path: 'visits.json' } },
  };
  const report = await importFile(
    new TextEncoder().encode('编号,对象,走访日,走访单位（中文）,走访单位（英文）\nvisit-a,c01,2026-07-10,督导,T\n'),
    broken,
    {
      name: '走访.csv',
      now: NOW,
    },
  );
  expect(nothingImported(report)[0]).toContain('visits.json');
});

test('the template opens in another library: lists to choose from, frozen heads, widths', async () => {
  const sheet = (await opened('district')).getWorksheet('小区');
  const tier = ((sheet?.getRow(1).values ?? []) as string[]).indexOf('类型');
  expect(sheet?.getCell(4, tier).dataValidation).toMatchObject({ type: 'list', formulae: ['"普通,主题样板,标杆"'] });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  expect(sheet?.getCell(3, 1).value).toBe('示例');
  expect(sheet?.getColumn(2).width).toBeGreaterThan(10);
});

test('a picture named .csv is no text', async () => {
  expect(await readFile(new TextEncoder().encode('a\0b'), 'x.csv')).toMatchObject({ ok: false, code: 'unreadable' });
});
