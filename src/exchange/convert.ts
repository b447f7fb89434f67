import { dayOf, shanghai } from '../domain/civil.ts';
import { cleanText } from '../domain/cleanText.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import type { Column } from './columns.ts';
import type { ImportNotice } from './faults.ts';
import type { CellValue } from './table.ts';

type Odd = ImportNotice['code'] | null;

/** A cell as the contract wants it, or as it is where it cannot be read: then the schema says what is wrong. */
export interface Converted {
  value: unknown;
  /** What had to be read another way than it was written. */
  odd: Odd;
}

const plain = (value: unknown): Converted => ({ value, odd: null });
/** Day 0 of Excel's calendar is 1899-12-30; the numbers of 1954 to 2119 are taken for days. */
const EPOCH = -25_569;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

const dayOfSerial = (serial: number) => dayOf(Math.floor(serial) + EPOCH);
const dayOfDate = (date: Date) => dayOf(Math.floor(date.getTime() / 86_400_000));

const two = (text: string) => text.padStart(2, '0');
const DAY_TEXT = /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/;
const EIGHT = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^(.+?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day from text: 2026-7-10, 2026/7/10, 2026.7.10, 2026年7月10日, 20260710; null where it is none of them. */
function dayOfText(text: string): string | null {
  const m = DAY_TEXT.exec(text) ?? EIGHT.exec(text);
  return m === null ? null : `${m[1]}-${two(m[2] ?? '')}-${two(m[3] ?? '')}`;
}

/** Text without full-width forms, and whether it had any. */
function narrow(text: string): { text: string; wide: boolean } {
  const folded = text.normalize('NFKC').trim();
  return { text: folded, wide: folded !== text.trim() };
}

function day(cell: CellValue): Converted {
  if (cell instanceof Date) return plain(dayOfDate(cell));
  if (typeof cell === 'number')
    return cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? { value: dayOfSerial(cell), odd: 'serialDate' } : plain(cell);
  if (typeof cell !== 'string') return plain(cell);
  const { text } = narrow(cell);
  const read = dayOfText(text.replace(/\s/g, '')) ?? dayOfText(text.replace(/[T\s]+0{1,2}:00(?::00)?$/, ''));
  return read === null ? plain(text) : { value: read, odd: ISO_DAY.test(cell.trim()) ? null : 'dateText' };
}

/** An instant with its offset; a time without one is Shanghai's. */
function instant(cell: CellValue): Converted {
  const at = (d: string, time: string): string => `${d}T${time}+08:00`;
  if (cell instanceof Date) return plain(at(dayOfDate(cell), cell.toISOString().slice(11, 19)));
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
    const { hour, minute, second } = shanghai(Math.round((cell % 1) * 86_400) * 1000 - 8 * 3_600_000);
    const time = [hour, minute, second].map((n) => two(String(n))).join(':');
    return { value: at(dayOfSerial(cell), time), odd: 'serialDate' };
  }
  if (typeof cell !== 'string') return plain(cell);
  const { text } = narrow(cell);
  if (/[+-]\d{2}:\d{2}$|Z$/.test(text)) return plain(text);
  const [, date = text, hour = '0', minute = '00', second = '00'] = TIME.exec(text) ?? [];
  const read = dayOfText(date.trim());
  return read === null ? plain(text) : { value: at(read, `${two(hour)}:${minute}:${second}`), odd: 'dateText' };
}

function monthDay(cell: CellValue): Converted {
  if (cell instanceof Date) return { value: dayOfDate(cell).slice(5), odd: 'dateText' };
  if (typeof cell !== 'string') return plain(cell);
  const { text } = narrow(cell);
  const m = /^(\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/.exec(text);
  if (m === null) return plain(text);
  const value = `${two(m[1] ?? '')}-${two(m[2] ?? '')}`;
  return { value, odd: value === cell.trim() ? null : 'dateText' };
}

function number(cell: CellValue): Converted {
  if (typeof cell !== 'string') return plain(cell);
  const { text, wide } = narrow(cell);
  const odd: Odd = wide ? 'fullWidth' : 'numberText';
  const bare = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (/^[-+]?\d+(?:\.\d+)?%$/.test(bare)) return { value: Number(bare.slice(0, -1)) / 100, odd: 'percent' };
  return /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d{1,2})?$/.test(bare) ? { value: Number(bare), odd } : plain(text);
}

const YES = new Set([zh.yes, en.yes, 'true', '1', 'y', '\u221a', '\u2713']);
const NO = new Set([zh.no, en.no, 'false', '0', 'n', '\u00d7', '\u2717']);

function boolean(cell: CellValue): Converted {
  if (cell === 1 || cell === 0) return plain(cell === 1);
  if (typeof cell !== 'string') return plain(cell);
  const text = narrow(cell).text.toLowerCase();
  return YES.has(text) ? plain(true) : NO.has(text) ? plain(false) : plain(cell);
}

function choice(cell: CellValue, choices: readonly string[]): Converted {
  const key = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const said = key(String(cell));
  const code = choices.find((c) => [c, zh.choices[c] ?? c, en.choices[c] ?? c].some((word) => key(word) === said));
  return plain(code ?? String(cell));
}

/** Identifiers and codes are text, though a spreadsheet makes numbers of them. */
function text(cell: CellValue): Converted {
  if (typeof cell === 'number') return { value: String(cell), odd: 'numberAsText' };
  if (cell instanceof Date) return { value: dayOfDate(cell), odd: 'dateText' };
  if (typeof cell === 'boolean') return plain(cell ? zh.yes : zh.no);
  return plain(cleanText(String(cell)));
}

/** A code or identifier written with full-width digits and letters. */
function code(cell: CellValue): Converted {
  const read = text(cell);
  if (typeof read.value !== 'string') return read;
  const { text: folded, wide } = narrow(read.value);
  return wide ? { value: folded, odd: 'fullWidth' } : read;
}

const CODE_PATH = /^(?:id|code|street|community|compound|project|visit|subject|indicator|criterion|satisfactionIndicator)$/;

function list(cell: CellValue, path: string): Converted {
  const whole = text(typeof cell === 'string' ? cell.replace(/[\r\n]+/g, ';') : cell);
  const parts = String(whole.value)
    .split(/[;\uff1b]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { value: path === 'lit' ? parts.map((p) => p.normalize('NFKC')) : parts, odd: whole.odd };
}

/** A filled cell as the contract wants it. What cannot be read is left as it is, for the schema to refuse. */
export function converted(cell: CellValue, column: Column): Converted {
  switch (column.kind) {
    case 'day':
      return day(cell);
    case 'instant':
      return instant(cell);
    case 'monthDay':
      return monthDay(cell);
    case 'number':
      return number(cell);
    case 'boolean':
      return boolean(cell);
    case 'choice':
      return choice(cell, column.choices);
    case 'list':
      return list(cell, column.path);
    case 'text':
      return CODE_PATH.test(column.path) ? code(cell) : text(cell);
  }
}

/** What an empty cell means: null where the contract has it, an empty list where one is required, else nothing. */
export function emptyValue(column: Column): unknown {
  if (column.nullable) return null;
  return column.kind === 'list' && !column.optional ? [] : undefined;
}

/** Writes a value at a dotted path, making the objects on the way. */
export function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const dot = path.indexOf('.');
  if (dot < 0) {
    record[path] = value;
    return;
  }
  const key = path.slice(0, dot);
  record[key] ??= {};
  put(record[key] as Record<string, unknown>, path.slice(dot + 1), value);
}

/** Makes a field of several columns that may be null (a name in two languages) null where every cell of it is empty. */
export function nullWhole(record: Record<string, unknown>, columns: readonly Column[]): void {
  for (const { path, nullable } of columns) {
    const dot = path.indexOf('.');
    if (!nullable || dot < 0) continue;
    const field = path.slice(0, dot);
    const parts = record[field];
    if (typeof parts === 'object' && parts !== null && Object.values(parts).every((part) => part === null)) record[field] = null;
  }
}
