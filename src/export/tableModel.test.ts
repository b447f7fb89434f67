import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { csv, sheetOptions, sheetRows, type TableModel } from './tableModel.ts';

const model: TableModel = {
  preamble: ['幸福小区周排名 第 28 周', '演示数据', '显示 2/30 行'],
  notes: ['按预期名次排列。'],
  columns: [
    { heading: '名次', digits: 0 },
    { heading: '小区', digits: null },
    { heading: '得分（分）', digits: 2 },
    { heading: '完成', digits: 1, kind: 'share' },
    { heading: '计划完工', digits: null, kind: 'day' },
    { heading: '记录时间', digits: null, kind: 'instant' },
  ],
  rows: [
    [1, '二建小区', 92.345, 0.63949, '2026-10-01', Date.parse('2026-07-10T18:00:00+08:00')],
    [null, '=cmd|calc, "x"', null, null, '未报', null],
  ],
  sheet: '排名',
  fileName: 'ranking',
};

async function readBack(m: TableModel): Promise<unknown[][]> {
  const buffer = await writeXlsxFile(sheetRows(m), sheetOptions(m)).toBuffer();
  const sheets = (await readXlsxFile(buffer as never)) as unknown as { data: unknown[][]; sheet: string }[];
  expect(sheets).toHaveLength(1);
  return sheets[0]?.data ?? [];
}

test('CSV: byte-order mark, CRLF, quotes, no formula, an absence is empty and not zero', () => {
  expect(csv(model)).toBe(
    '\ufeff幸福小区周排名 第 28 周\r\n演示数据\r\n显示 2/30 行\r\n按预期名次排列。\r\n' +
      '名次,小区,得分（分）,完成,计划完工,记录时间\r\n' +
      '1,二建小区,92.35,63.9%,2026-10-01,2026-07-10 18:00\r\n,"\'=cmd|calc, ""x""",,,未报,\r\n',
  );
});

test('XLSX read back by another library: numbers are numbers, days are dates, a formula is text', async () => {
  const rows = await readBack(model);
  expect(rows[0]?.[0]).toBe(model.preamble[0]);
  expect(rows.slice(4, 6)).toEqual([
    [1, '二建小区', 92.35, 0.639, new Date('2026-10-01T00:00:00Z'), new Date('2026-07-10T18:00:00Z')],
    [null, '=cmd|calc, "x"', null, null, '未报', null],
  ]);
  expect(rows.at(-1)?.[0]).toBe('按预期名次排列。');
});

test('the sheet: head frozen below the preamble, columns as wide as what they hold', () => {
  const options = sheetOptions({ ...model, sheet: '社区[1]:*?/\\排名' });
  expect(options.stickyRowsCount).toBe(4);
  expect(options.sheet).toBe('社区 1 排名');
  expect(options.columns[0]?.width).toBe(10);
  expect(options.columns[1]?.width).toBe(17);
  expect(options.columns[5]?.width).toBe(18);
});

const cell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.string({ unit: fc.constantFrom(...'=+-@＝ 小区,"\n1a') }),
);

test('rows in are rows out, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), async (cells) => {
      // A whole number beside every row: a row of absences is a row as well.
      const rows = cells.map(([a, b], i) => [i, a, b]);
      const m: TableModel = {
        ...model,
        notes: [],
        columns: ['n', 'a', 'b'].map((heading) => ({ heading, digits: null })),
        rows,
      };
      const back = (await readBack(m)).slice(m.preamble.length + 1);
      // The reader trims text and takes an empty one for none.
      const same = (v: unknown) => (typeof v === 'string' ? v.trim() || null : v);
      expect(back.map((r) => r.map(same))).toEqual(rows.map((r) => r.map(same)));
      expect(parsed(csv(m)).slice(m.preamble.length + 1)).toHaveLength(rows.length);
    }),
    { numRuns: 30 },
  );
});

/** RFC 4180 read plainly. */
function parsed(file: string): string[][] {
  const rows: string[][] = [];
  for (const [, line] of file.matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/g))
    rows.push([...`,${line ?? ''}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map((m) => m[1] ?? ''));
  return rows;
}
