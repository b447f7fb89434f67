import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { csv, inert, sheetRows, type TableModel } from './tableModel.ts';

const model: TableModel = {
  preamble: ['幸福小区周排名 第 28 周', '演示数据', '显示 2/30 行'],
  columns: [
    { heading: '名次', digits: 0 },
    { heading: '小区', digits: null },
    { heading: '得分（分）', digits: 2 },
  ],
  rows: [
    [1, '二建小区', 92.345],
    [null, '=cmd|calc, "x"', null],
  ],
  sheet: '排名',
  fileName: 'ranking',
};

test('CSV: byte-order mark, CRLF, quotes, no formula, an absence is empty and not zero', () => {
  expect(csv(model)).toBe(
    '\ufeff幸福小区周排名 第 28 周\r\n演示数据\r\n显示 2/30 行\r\n名次,小区,得分（分）\r\n1,二建小区,92.35\r\n,"\'=cmd|calc, ""x""",\r\n',
  );
});

test.each(['=1', '+1', '-1', '@a', '\tx', '\rx'])('%j cannot run', (text) => {
  expect(inert(text)).toBe(`'${text}`);
});

test('XLSX read back is the model: numbers are numbers, a formula is text', async () => {
  const buffer = await writeXlsxFile(sheetRows(model), { sheet: model.sheet }).toBuffer();
  const sheets = (await readXlsxFile(buffer as never)) as unknown as { data: unknown[][] }[];
  const rows = 'data' in (sheets[0] ?? {}) ? (sheets[0] as { data: unknown[][] }).data : (sheets as unknown as unknown[][]);
  expect(rows[0]?.[0]).toBe(model.preamble[0]);
  expect(rows.slice(-2)).toEqual([
    [1, '二建小区', 92.35],
    [null, '=cmd|calc, "x"', null],
  ]);
});
