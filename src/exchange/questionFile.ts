import { Question } from '../contract/questions.ts';
import { looksPersonal, masked } from '../feeds/personal.ts';
import { shapeFindings } from '../feeds/recordFindings.ts';
import { questionSheet as en } from '../words/en/questionSheet.ts';
import { questionSheet as zh } from '../words/zh/questionSheet.ts';
import type { CellKind, Column } from './columns.ts';
import { converted, emptyValue, put } from './convert.ts';
import { Faults, type ImportFault, type ImportNotice, Notices, type Place, shown } from './faults.ts';
import { bestHeads, type Heads, headingsSeen, type Mapped } from './headings.ts';
import { readFile } from './readFile.ts';
import { isData, sheetFaults } from './rows.ts';
import { isBlank, letters, type Table } from './table.ts';
import { type Lang, sheetFrom, type WrittenSheet } from './workbook.ts';

type Field = keyof typeof zh.heads;

const column = (path: Field, kind: CellKind, rest: Partial<Column> = {}): Column => ({
  path,
  zh: zh.heads[path],
  en: en.heads[path],
  noteZh: zh.notes[path],
  noteEn: en.notes[path],
  kind,
  choices: [],
  optional: false,
  nullable: false,
  group: null,
  own: false,
  ...rest,
});

const ROUNDS = ['common', 'individual', 'buzzer', 'risk'] as const satisfies readonly Question['round'][];

const COLUMNS: readonly Column[] = [
  column('id', 'text'),
  column('round', 'choice', { choices: ROUNDS }),
  column('text', 'text'),
  column('options', 'list'),
  column('answer', 'text'),
  column('note', 'text', { optional: true }),
];

/** Sheets with fewer of the headings are none of questions. */
const LEAST_HEADS = 3;

/** A workbook of questions as it was read. `questions` is empty as soon as there is one fault: nothing is half imported. */
export interface QuestionFile {
  questions: Question[];
  faults: ImportFault[];
  faultCount: number;
  notices: ImportNotice[];
}

/** The empty workbook of questions: headings, notes, an example and the list of rounds. */
export const questionTemplate = (lang: Lang): WrittenSheet[] => {
  const w = lang === 'en' ? en : zh;
  return [sheetFrom(w.name, COLUMNS, [], w.example, lang)];
};

/**
 * Reads a workbook or CSV of questions by the ways of every import: formulas, merged cells, error values, personal data and
 * signs that are not seen are told of by sheet, row and column. Never throws. It brings the libraries along.
 */
export async function questionFile(bytes: Uint8Array, name: string): Promise<QuestionFile> {
  const faults = new Faults();
  const notices = new Notices();
  const opened = await readFile(bytes, name);
  if (!opened.ok) faults.add({ code: opened.code, place: null, detail: opened.detail });
  else {
    if (opened.gb18030) notices.add('gb18030', null);
    const sheets = opened.tables.flatMap((table) => {
      const heads = bestHeads(COLUMNS, table);
      return heads !== null && heads.columns.filter((c) => c.column !== null).length >= LEAST_HEADS ? [{ table, heads }] : [];
    });
    const [first] = sheets;
    const filled = opened.tables.filter((t) => t.rows.some((row) => row.some((cell) => !isBlank(cell))));
    const [stranger] = filled.filter((t) => sheets.every((s) => s.table !== t));
    for (const t of filled) if (t !== first?.table && first !== undefined) notices.add('sheetIgnored', { sheet: t.sheet });
    if (first !== undefined) return readSheet(first.table, first.heads, faults, notices);
    if (stranger !== undefined) faults.add({ code: 'foreign', place: { sheet: stranger.sheet }, value: headingsSeen(stranger) });
    else faults.add({ code: 'emptyFile', place: null });
  }
  return { questions: [], faults: faults.list, faultCount: faults.total, notices: notices.list };
}

function readSheet(table: Table, heads: Heads, faults: Faults, notices: Notices): QuestionFile {
  const { sheet } = table;
  sheetFaults(table, heads, null, faults);
  for (const c of heads.columns)
    if (c.column === null && !c.personal) notices.add('columnIgnored', { sheet, column: letters(c.index), heading: c.heading });
  const questions: Question[] = [];
  const rowOf = new Map<string, number>();
  // Where a heading is missing every row would only say so again.
  const rows = heads.missing.length > 0 ? [] : table.rows;
  rows.forEach((cells, i) => {
    if (i < heads.headRow || !isData(cells, heads)) return;
    const question = readQuestion(cells, { sheet, row: i + 1 }, table, heads, faults, notices);
    if (question === null) return;
    const other = rowOf.get(question.id);
    if (other !== undefined)
      faults.add({ code: 'duplicateRow', place: { sheet, row: i + 1 }, value: question.id, detail: { other } });
    rowOf.set(question.id, other ?? i + 1);
    questions.push(question);
  });
  if (questions.length === 0 && faults.total === 0) faults.add({ code: 'emptySheet', place: { sheet } });
  return {
    questions: faults.total > 0 ? [] : questions,
    faults: faults.list,
    faultCount: faults.total,
    notices: notices.list,
  };
}

function readQuestion(
  cells: Table['rows'][number],
  at: { sheet: string; row: number },
  table: Table,
  heads: Heads,
  faults: Faults,
  notices: Notices,
): Question | null {
  const record: Record<string, unknown> = {};
  const place = (c: Mapped): Place => ({ ...at, column: letters(c.index), heading: c.heading });
  let good = true;
  for (const c of heads.columns) {
    const cell = cells[c.index] ?? null;
    if (looksPersonal(String(cell ?? ''))) {
      faults.add({ code: 'personalValue', place: place(c), value: masked(String(cell)) });
      good = false;
    } else if (c.column !== null && isBlank(cell)) {
      const value = emptyValue(c.column);
      if (value !== undefined) put(record, c.column.path, value);
    } else if (c.column !== null) {
      const { value, odd } = converted(cell, c.column);
      if (odd !== null && odd !== 'numberAsText') notices.add(odd, place(c));
      put(record, c.column.path, value);
    }
  }
  if (!good) return null;
  const read = shapeFindings(Question, record);
  if (read.ok) return read.record;
  // A formula or an error value has its sentence already.
  const said = new Set([...table.formulas, ...table.errors]);
  for (const { field, code, value } of read.findings) {
    const path = field.replace(/\..*$/, '');
    const c = heads.columns.find((one) => one.column?.path === path);
    if (c === undefined || said.has(`${letters(c.index)}${at.row}`)) continue;
    const { choices } = c.column as Column;
    faults.add({
      code: 'cell',
      rejection: code,
      place: place(c),
      value: code === 'missing' ? '' : shown(field === path ? (cells[c.index] ?? value) : value),
      ...(choices.length > 0 ? { allowed: choices } : {}),
    });
  }
  return null;
}
