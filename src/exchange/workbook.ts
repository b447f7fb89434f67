import type { EnvelopeHead, FeedName } from '../contract/envelope.ts';
import { dayNumber } from '../domain/civil.ts';
import { common as enCommon } from '../words/en/common.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { EXAMPLES } from '../words/examples.ts';
import { common as zhCommon } from '../words/zh/common.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import { type Column, type SheetModel, sheetsOf, valueAt } from './columns.ts';
import { CADENCES, CLASSES } from './cover.ts';

export type Lang = 'zh-CN' | 'en';

/** One cell to write: a value with its type, `day` with a date's look; null for none. */
export type WrittenCell = { value: string | number | boolean; style?: 'heading' | 'note' | 'example' } | { day: string } | null;

/** A list of words a column of cells may hold. */
export interface DropDown {
  /** Column from 0. */
  column: number;
  fromRow: number;
  toRow: number;
  words: readonly string[];
}

/** One worksheet to write. */
export interface WrittenSheet {
  name: string;
  rows: WrittenCell[][];
  widths: number[];
  frozenRows: number;
  dropDowns: DropDown[];
}

const words = (lang: Lang) => (lang === 'en' ? en : zh);
/** Rows above the data: headings and notes. */
const HEAD_ROWS = 2;
/** Rows below the data that still offer their lists. */
const SPARE_ROWS = 5000;

/** A value as its cell: days as dates, choices and yes/no as words, lists in one cell, the rest as it is. */
function cellOf(column: Column, value: unknown, lang: Lang): WrittenCell {
  if (value === undefined || value === null) return null;
  const w = words(lang);
  switch (column.kind) {
    case 'day':
      return { day: String(value) };
    case 'boolean':
      return { value: value === true ? w.yes : w.no };
    case 'choice':
      return { value: w.choices[String(value)] ?? String(value) };
    case 'list': {
      const items = value as string[];
      // Lines keep apart what has a semicolon in it.
      return items.length === 0 ? null : { value: items.join(items.some((i) => /[;\uff1b]/.test(i)) ? '\n' : ';') };
    }
    default:
      return { value: value as string | number };
  }
}

/** The second row: whether it must be filled in, what it means, in which unit, and how it is written. */
function noteOf(c: Column, lang: Lang): string {
  const w = words(lang);
  if (c.own) return w.byTheProgram;
  // Where empty means unknown, the note of the field says so.
  const need = c.nullable ? '' : c.optional || c.group !== null ? w.optional : w.required;
  const type = c.kind === 'boolean' || c.kind === 'day' || c.kind === 'list' ? w.types[c.kind] : '';
  const note = lang === 'en' ? c.noteEn : c.noteZh;
  return [need, note, type].filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}

/** Wider for Chinese, whose signs take two places. */
const widthOf = (text: string) => [...text].reduce((n, sign) => n + (sign > '\u2e7f' ? 2 : 1), 0);

const sheetOf = (model: SheetModel, records: readonly object[], withExample: boolean, lang: Lang): WrittenSheet =>
  sheetFrom(
    lang === 'en' ? model.en : model.zh,
    model.columns,
    records,
    withExample ? EXAMPLES[model.feed][model.kind] : undefined,
    lang,
  );

/** A worksheet of some columns: headings, notes, an example where one is given, records, and lists to choose from. */
export function sheetFrom(
  name: string,
  columns: readonly Column[],
  records: readonly object[],
  example: object | undefined,
  lang: Lang,
): WrittenSheet {
  const w = words(lang);
  const heading = (c: Column) => (lang === 'en' ? c.en : c.zh);
  const rowOf = (mark: string | null, record: object): WrittenCell[] => [
    mark === null ? null : { value: mark, style: 'example' },
    ...columns.map((c) => cellOf(c, valueAt(record, c.path), lang)),
  ];
  const rows: WrittenCell[][] = [
    [w.mark, ...columns.map(heading)].map((value) => ({ value, style: 'heading' })),
    [w.marks.notes, ...columns.map((c) => noteOf(c, lang))].map((value) => ({ value, style: 'note' })),
    ...(example !== undefined ? [rowOf(w.marks.example, example)] : []),
    ...records.map((r) => rowOf(null, r)),
  ];
  const dropDowns = columns.flatMap((c, i): DropDown[] => {
    const list = c.kind === 'boolean' ? [w.yes, w.no] : c.choices.map((code) => w.choices[code] ?? code);
    return list.length === 0 ? [] : [{ column: i + 1, fromRow: 3, toRow: rows.length + SPARE_ROWS, words: list }];
  });
  const widths = [8, ...columns.map((c) => Math.min(30, Math.max(12, widthOf(heading(c)) + 2)))];
  return { name, rows, widths, frozenRows: 2, dropDowns };
}

function coverOf(feed: FeedName, head: EnvelopeHead | null, lang: Lang): WrittenSheet {
  const { cover, choices, yes, no } = words(lang);
  const name = (lang === 'en' ? enCommon : zhCommon).feed[feed];
  const { rows, hints } = cover;
  const line = (item: string, value: string | undefined, hint: string): WrittenCell[] => [
    { value: item, style: 'heading' },
    value === undefined ? null : { value },
    { value: hint, style: 'note' },
  ];
  return {
    name: cover.sheet,
    rows: [
      [cover.item, cover.value, cover.hint].map((value) => ({ value, style: 'heading' })),
      line(rows.feed, `${name} (${feed})`, hints.feed),
      line(rows.sourceZh, head?.source.zh, hints.source),
      line(rows.sourceEn, head?.source.en, hints.source),
      line(rows.class, head === null ? choices.public : choices[head.class], hints.class),
      line(rows.cadence, head === null ? undefined : choices[head.cadence], hints.cadence),
      line(rows.asOf, head?.asOf, hints.asOf),
      line(rows.demo, head?.demo === true ? yes : no, hints.demo),
      [],
      [{ value: cover.how, style: 'note' }],
    ],
    widths: [18, 34, 70],
    frozenRows: 1,
    dropDowns: [
      { column: 1, fromRow: 5, toRow: 5, words: CLASSES.map((c) => choices[c] ?? c) },
      { column: 1, fromRow: 6, toRow: 6, words: CADENCES.map((c) => choices[c] ?? c) },
      { column: 1, fromRow: 8, toRow: 8, words: [yes, no] },
    ],
  };
}

/** The empty workbook of a feed: a cover, and a sheet for each kind with headings, notes, an example and lists. */
export const template = (feed: FeedName, lang: Lang = 'zh-CN', head: EnvelopeHead | null = null): WrittenSheet[] => [
  coverOf(feed, head === null ? null : { ...head, asOf: '', demo: false }, lang),
  ...sheetsOf(feed).map((model) => sheetOf(model, [], true, lang)),
];

/** The workbook of a feed in use: every record with its revision and moment, ready to be corrected. */
export function filled(
  feed: FeedName,
  head: EnvelopeHead | null,
  records: readonly object[],
  lang: Lang = 'zh-CN',
): WrittenSheet[] {
  const of = (kind: string) => records.filter((r) => ((r as { kind?: string }).kind ?? 'record') === kind);
  return [coverOf(feed, head, lang), ...sheetsOf(feed).map((model) => sheetOf(model, of(model.kind), false, lang))];
}

/**
 * Records that are in no feed yet, in the form of its template: a cover, and a sheet for each kind there is. Moment and revision
 * stay empty, the import gives them.
 */
export function drafted(
  feed: FeedName,
  head: EnvelopeHead | null,
  records: readonly object[],
  lang: Lang = 'zh-CN',
): WrittenSheet[] {
  const [cover, ...sheets] = filled(feed, head === null ? null : { ...head, asOf: '', demo: false }, records, lang);
  return [cover as WrittenSheet, ...sheets.filter((s) => s.rows.length > HEAD_ROWS)];
}

/** A day as the date spreadsheets keep: midnight UTC, so that no time zone moves it. */
export const dateOf = (day: string): Date => new Date(dayNumber(day) * 86_400_000);
