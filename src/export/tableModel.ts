import { shanghai } from '../domain/civil.ts';
import { stamp } from '../words/format.ts';
import { inert, safeSheetName, wellFormed, widthOf } from './text.ts';

/** One cell as it is exported: numbers stay numbers, absences stay words. */
export type CellValue = string | number | null;

/** How the numbers and words of a column are written. */
export interface ModelColumn {
  /** With its unit. */
  heading: string;
  /** Decimals of numbers; null for text and for numbers as they are. */
  digits: number | null;
  /**
   * `share`: numbers 0-1, written as percentages. `day`: `YYYY-MM-DD`, a date in a workbook. `instant`: ms since the epoch,
   * written in Shanghai time. Words may stand in each of them where there is no value.
   */
  kind?: 'share' | 'day' | 'instant';
}

/** A table as it stands on screen, with everything a paper that quotes it needs. */
export interface TableModel {
  /** Lines above the head: title, demo mark, data times, rules, rows shown of all and the filters. */
  preamble: string[];
  /** What the figures rest on, in sentences: above the table in a CSV, below it in a workbook. */
  notes: string[];
  columns: ModelColumn[];
  rows: CellValue[][];
  sheet: string;
  /** Without its ending. */
  fileName: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number with its decimals, half up, without separators. */
function plain(value: number, digits: number | null): string {
  if (digits === null) return String(value);
  const scale = 10 ** digits;
  return (Math.sign(value) * (Math.round(Math.abs(value) * scale + 1e-7) / scale)).toFixed(digits);
}

/** A cell as text, before quotes. Not a finite number is no value. */
function written(cell: CellValue, column: ModelColumn | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return inert(wellFormed(cell));
  if (!Number.isFinite(cell)) return '';
  switch (column?.kind) {
    case 'share':
      return `${plain(cell * 100, column.digits)}%`;
    case 'instant':
      return stamp(cell);
    default:
      return plain(cell, column?.digits ?? null);
  }
}

/** RFC 4180 with CRLF and a byte-order mark, so that Excel and WPS read the Chinese. */
export function csv(model: TableModel): string {
  const lines = [
    ...[...model.preamble, ...model.notes].map((line) => [inert(wellFormed(line))]),
    model.columns.map((c) => inert(wellFormed(c.heading))),
    ...model.rows.map((row) => row.map((cell, i) => written(cell, model.columns[i]))),
  ];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Cells of a worksheet: typed, text never a formula. */
export interface SheetCell {
  value: string | number | Date;
  type: StringConstructor | NumberConstructor | DateConstructor;
  fontWeight?: 'bold';
  format?: string;
  wrap?: true;
}

/** Widest column, in characters; longer text wraps. */
const WIDEST = 60;
const NARROWEST = 8;

const text = (value: string): SheetCell => ({ value: wellFormed(value), type: String });
const decimals = (digits: number) => (digits === 0 ? '0' : `0.${'0'.repeat(digits)}`);

function sheetCell(cell: CellValue, column: ModelColumn): SheetCell | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    // A workbook's dates have no zone: midnight of the day, wherever it is opened.
    if (column.kind === 'day' && DAY.test(cell))
      return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    return { ...text(cell), ...(widthOf(cell) > WIDEST ? { wrap: true as const } : {}) };
  }
  if (!Number.isFinite(cell)) return null;
  const { digits } = column;
  switch (column.kind) {
    case 'share': {
      const shown = digits === null ? cell : Number(plain(cell * 100, digits)) / 100;
      return { value: shown, type: Number, format: `${decimals(digits ?? 1)}%` };
    }
    case 'instant': {
      const { day, hour, minute } = shanghai(cell);
      const two = (n: number) => String(n).padStart(2, '0');
      return { value: new Date(`${day}T${two(hour)}:${two(minute)}:00Z`), type: Date, format: 'yyyy-mm-dd hh:mm' };
    }
    default:
      return digits === null
        ? { value: cell, type: Number }
        : { value: Number(plain(cell, digits)), type: Number, format: decimals(digits) };
  }
}

/** The same table as worksheet rows: the preamble, the head, the rows, and the notes below. */
export function sheetRows(model: TableModel): (SheetCell | null)[][] {
  return [
    ...model.preamble.map((line, i) => [i === 0 ? { ...text(line), fontWeight: 'bold' as const } : text(line)]),
    model.columns.map((c): SheetCell => ({ ...text(c.heading), fontWeight: 'bold' })),
    ...model.rows.map((row) => model.columns.map((c, i) => sheetCell(row[i] ?? null, c))),
    ...(model.notes.length === 0 ? [] : [[], ...model.notes.map((line) => [text(line)])]),
  ];
}

/** Name, widths and frozen head of the worksheet. Widths follow what is written; lines above and below do not count. */
export function sheetOptions(model: TableModel): { sheet: string; columns: { width: number }[]; stickyRowsCount: number } {
  return {
    sheet: safeSheetName(model.sheet),
    columns: model.columns.map((c, i) => {
      const longest = model.rows.reduce((w, row) => Math.max(w, widthOf(written(row[i] ?? null, c))), widthOf(c.heading));
      return { width: Math.min(WIDEST, Math.max(NARROWEST, longest)) + 2 };
    }),
    stickyRowsCount: model.preamble.length + 1,
  };
}
