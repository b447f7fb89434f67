import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { eventOf, madeUpContest, play, setUpOf } from '../domain/contest/contestFixture.ts';
import { extended } from '../domain/contest/log.ts';
import { contestRecord } from '../domain/contest/record.ts';
import { handouts } from '../words/zh/handouts.ts';
import { contestSheets } from './contestSheets.ts';
import { workbookSheets } from './save.ts';

test('the record as a workbook: results, marks with their corrections, the quiz, and every entry of the log with what became of it', async () => {
  const made = madeUpContest(11);
  const [k2] = made.log.state.marks.get('k2') ?? [];
  const judge = k2?.judge ?? '';
  let { log } = made;
  const events = [...made.events];
  for (const what of [
    { kind: 'markCorrected', contestant: 'k2', judge, mark: 50, reason: '录错' },
    { kind: 'ruling', contestant: 'k3', part: 'total', points: -2, reason: '超出范围' },
    { kind: 'frozen' },
  ] as const) {
    events.push(eventOf(log, what));
    log = extended(log, events.at(-1) as (typeof events)[number]);
  }
  const record = contestRecord(log);
  if (record === null) throw new Error('no record');
  const models = contestSheets(record, events, log, 'zh-CN', handouts.record);
  const buffer = await writeXlsxFile(workbookSheets(models) as never).toBuffer();
  const sheets = (await readXlsxFile(buffer as never)) as unknown as { sheet: string; data: unknown[][] }[];
  expect(sheets.map((s) => s.sheet)).toEqual(['成绩', '打分', '竞赛', '日志']);
  const rows = (name: string) => {
    const data = sheets.find((s) => s.sheet === name)?.data ?? [];
    const model = models.find((m) => m.sheet === name);
    const at = data.findIndex((r) => r[0] === model?.columns[0]?.heading);
    return data.slice(at + 1, at + 1 + (model?.rows.length ?? 0));
  };

  // As the state has them: places first to last, hundredths as two decimals.
  const result = rows('成绩');
  expect(result.map((r) => r[10])).toEqual(record.rows.map((r) => (r.total as number) / 100));
  expect(result.map((r) => Number(String(r[0]).replace('并列 ', '')))).toEqual(record.rows.map((r) => r.place));
  expect(result.find((r) => r[1] === '社区3')?.[9]).toBeGreaterThanOrEqual(2);
  // Who was corrected stands with what was there before and why; both extremes are told of as dropped.
  const marks = rows('打分').filter((r) => r[0] === '社区2');
  expect(marks.filter((r) => r[3] === '去掉')).toHaveLength(2);
  expect(marks.filter((r) => r[5] === '录错').map((r) => [r[2], r[4]])).toEqual([[50, String(k2?.mark)]]);
  expect(marks).toHaveLength(7);
  expect(rows('竞赛')).toHaveLength(log.state.questions.length);
  const lines = rows('日志');
  expect(lines).toHaveLength(events.length);
  expect(lines.at(-1)?.slice(2)).toEqual(['封榜', null, '不合规则，不计']);
  expect(lines.at(-2)?.[3]).toBe('社区3 · 总分 · −2 · 超出范围');
  // A sheet with judges beside marks says that it is not published; the one that may be does not.
  expect(models[0]?.preamble).not.toContain(handouts.record.internal);
  expect(models[1]?.preamble).toContain(handouts.record.internal);
  expect(models[0]?.preamble).toContain('演示数据');
});

test('who withdrew has no place and is told of with the reason; the marks stay on record', () => {
  const made = madeUpContest(7, setUpOf(), (l) => l.state.shown.size === 2);
  const [first = ''] = made.log.state.shown;
  const log = play(made.log, { kind: 'withdrawn', contestant: first, reason: '身体不适' });
  const record = contestRecord(log);
  if (record === null) throw new Error('no record');
  expect(record.rows.map((r) => r.contestant)).not.toContain(first);
  expect(record.marks.filter((m) => m.contestant === first).length).toBeGreaterThan(4);
  const [result] = contestSheets(record, log.counted, log, 'zh-CN', handouts.record);
  expect(result?.notes[0]).toMatch(/^社区\d退赛：身体不适$/);
});

test('what was taken back is told of as such, and an unset contest has no record', () => {
  const { log } = madeUpContest(2, setUpOf(), (l) => l.state.order.length > 0);
  const lot = log.counted.at(-1);
  const back = play(log, { kind: 'undone', seq: lot?.seq ?? 0 });
  const record = contestRecord(back);
  const undone = eventOf(log, { kind: 'undone', seq: lot?.seq ?? 0 });
  const [, , , lines] = contestSheets(record as never, [...log.counted, undone], back, 'zh-CN', handouts.record);
  expect(lines?.rows.map((r) => r[4])).toEqual(['有效', '已撤回', '有效']);
  expect(contestRecord({ state: { ...log.state, setUp: null } })).toBeNull();
});
