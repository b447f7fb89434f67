import { expect, test } from 'vitest';
import { exchange } from '../words/zh/exchange.ts';
import { questionFile, questionTemplate } from './questionFile.ts';
import type { WrittenCell, WrittenSheet } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const cells = (values: readonly (string | number | null)[]): WrittenCell[] =>
  values.map((value) => (value === null ? null : { value }));

/** The template with these rows below its example. */
async function filled(...rows: (string | number | null)[][]): Promise<Uint8Array> {
  const [sheet] = questionTemplate('zh-CN') as [WrittenSheet];
  return writeWorkbook([{ ...sheet, rows: [...sheet.rows, ...rows.map(cells)] }]);
}

test('the template filled in is read back: notes and example are no questions, options stand in their order', async () => {
  const read = await questionFile(
    await filled(
      [null, 'B001', '必答题', '家园行动有几条路径？', '两条；三条；四条', 'B 三条', null],
      [null, 2, '抢答题', '说出“三长”。\u202e', null, '街长、楼长、单元长', '手册第 3 页'],
    ),
    '题.xlsx',
  );
  expect(read.faults).toEqual([]);
  expect(read.questions).toEqual([
    { id: 'B001', round: 'common', text: '家园行动有几条路径？', options: ['两条', '三条', '四条'], answer: 'B 三条' },
    { id: '2', round: 'buzzer', text: '说出“三长”。', options: [], answer: '街长、楼长、单元长', note: '手册第 3 页' },
  ]);
});

test('what is wrong is said by sheet, row and column, all of it, and nothing is half imported', async () => {
  const read = await questionFile(
    await filled(
      [null, 'B 1', '必答题', '题', null, '答', null],
      [null, 'B2', '加赛题', '题', null, '答', null],
      [null, 'B3', '必答题', null, null, null, null],
      [null, 'B4', '必答题', '打 13800138000 问', null, '答', null],
      [null, 'B5', '必答题', '题'.repeat(301), null, '答', null],
      [null, 'B6', '必答题', '好题', null, '答', null],
      [null, 'B6', '必答题', '又一题', null, '答', null],
    ),
    '题.xlsx',
  );
  expect(read.questions).toEqual([]);
  expect(read.faultCount).toBe(7);
  expect(read.faults.map(exchange.fault)).toEqual([
    '工作表“竞赛题”第 4 行 B 列“题号”：写法不对（“B 1”）。',
    '工作表“竞赛题”第 5 行 C 列“轮次”：不在允许的选项内（“加赛题”），可填：必答题、个人题、抢答题、风险题。',
    '工作表“竞赛题”第 6 行 D 列“题目”：缺少必填内容。',
    '工作表“竞赛题”第 6 行 F 列“答案”：缺少必填内容。',
    '工作表“竞赛题”第 7 行 D 列“题目”疑似电话或身份证号（打 ***问），不得导入。请删去。',
    expect.stringMatching(/^工作表“竞赛题”第 8 行 D 列“题目”：超出允许范围/),
    '工作表“竞赛题”第 10 行与第 9 行重复（B6）。请只留一行。',
  ]);
});

test('formulas in a CSV, a missing column, a stranger, an empty file: a sentence each', async () => {
  const text = (csv: string) => questionFile(new TextEncoder().encode(csv), '题.csv');
  const said = async (csv: string) => (await text(csv)).faults.map(exchange.fault);
  expect(await said('题号,轮次,题目,选项,答案\r\nB1,必答题,=HYPERLINK("x"),,答\r\n')).toEqual([
    '工作表“题”第 2 行 C 列“题目”是公式。请复制后“选择性粘贴 → 数值”。',
  ]);
  expect(await said('题号,轮次,题目,选项\r\nB1,必答题,题,\r\n')).toEqual(['工作表“题”缺少“答案”列。请按模板补上表头。']);
  expect((await text('甲,乙\r\n1,2\r\n')).faults.map((f) => f.code)).toEqual(['foreign']);
  expect((await questionFile(new Uint8Array(), '题.xlsx')).faults.map((f) => f.code)).toEqual(['emptyFile']);
  expect((await questionFile(await filled(), '题.xlsx')).faults.map((f) => f.code)).toEqual(['emptySheet']);
});
