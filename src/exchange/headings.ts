import type { FeedName } from '../contract/envelope.ts';
import { FIELD_NAMES } from '../contract/fieldNames.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { PERSONAL_HEADING } from '../words/headings.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import { type Column, SHEETS, type SheetModel } from './columns.ts';
import type { CellValue, Table } from './table.ts';

/** A heading or sheet name as it is compared: full-width forms, spaces, case and line breaks do not count. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:_]/g, '')
    .toLowerCase();

/** Without what stands in brackets at its end, usually a unit. */
const bare = (text: string): string => text.replace(/\([^()]*\)$/, '');

/** One column of the file and what it is taken for. */
export interface Mapped {
  /** From 0. */
  index: number;
  heading: string;
  /** Null where the heading is none of ours. */
  column: Column | null;
  personal: boolean;
}

/** The headings of a sheet. */
export interface Heads {
  /** Row (from 1) of the headings. */
  headRow: number;
  /** Column (from 0) of the row marks; null where there is none. */
  markColumn: number | null;
  /** Column (from 0) of the kind; null where there is none. */
  kindColumn: number | null;
  columns: Mapped[];
  /** Required fields without a column. */
  missing: Column[];
}

/** A sheet of the file, the kind of record it is taken for, and its columns. */
export interface Mapping extends Heads {
  model: SheetModel;
}

const MARKS = new Set([normalised(zh.mark), normalised(en.mark)]);
const KIND = new Set(['kind', normalised(FIELD_NAMES.district.street?.kind?.[0] ?? 'kind')]);
/** Rows looked at for headings: above them offices put a title. */
const HEAD_ROWS = 10;

const aliasesOf = (c: Column) => [c.zh, c.en, c.path].map(normalised);

/** Headings of a sheet: exact names first, then without a unit in brackets. */
function lookup(columns: readonly Column[]): (heading: string) => Column | null {
  const exact = new Map(columns.flatMap((c) => aliasesOf(c).map((a) => [a, c] as const)));
  const loose = new Map(
    columns.filter((c) => !c.path.includes('.')).flatMap((c) => aliasesOf(c).map((a) => [bare(a), c] as const)),
  );
  return (heading) => exact.get(heading) ?? exact.get(bare(heading)) ?? loose.get(bare(heading)) ?? null;
}

const LOOKUPS = new Map(SHEETS.map((model) => [model.columns, lookup(model.columns)]));

function headsAt(
  known: readonly Column[],
  find: (heading: string) => Column | null,
  row: readonly CellValue[],
  headRow: number,
): Heads {
  let markColumn: number | null = null;
  let kindColumn: number | null = null;
  const columns: Mapped[] = [];
  row.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell.trim() === '') return;
    const key = normalised(cell);
    if (MARKS.has(key)) markColumn = index;
    else if (KIND.has(key)) kindColumn = index;
    else {
      const column = find(key);
      columns.push({ index, heading: cell.trim(), column, personal: column === null && PERSONAL_HEADING.test(cell) });
    }
  });
  const have = new Set(columns.flatMap((m) => (m.column === null ? [] : [m.column.path])));
  const missing = known.filter((c) => !have.has(c.path) && isRequired(c, have));
  return { headRow, markColumn, kindColumn, columns, missing };
}

/** Whether a file must have the column: nullable ones too, or "unknown" and "forgotten" would look the same. */
function isRequired(c: Column, have: ReadonlySet<string>): boolean {
  if (c.own) return false;
  if (c.group !== null) return !c.optional && [...have].some((path) => path.startsWith(`${c.group}.`));
  return !c.optional;
}

/** How well a row fits as the headings of a sheet: fields found less those missing. */
const fitness = (m: Heads) => m.columns.filter((c) => c.column !== null).length - m.missing.length;

/** The best row for the headings of some columns; null where the sheet has none of them. */
export function bestHeads(known: readonly Column[], table: Table): Heads | null {
  const find = LOOKUPS.get(known) ?? lookup(known);
  let best: Heads | null = null;
  for (let i = 0; i < Math.min(HEAD_ROWS, table.rows.length); i++) {
    const m = headsAt(known, find, table.rows[i] ?? [], i + 1);
    if (m.columns.some((c) => c.column !== null) && (best === null || fitness(m) > fitness(best))) best = m;
  }
  return best;
}

/** The best row for headings of one kind; null where the sheet has nothing of it. */
function bestRow(model: SheetModel, table: Table): Mapping | null {
  const heads = bestHeads(model.columns, table);
  return heads === null ? null : { model, ...heads };
}

const namesOf = (s: SheetModel) =>
  [s.zh, s.en, s.kind, `${s.feed}-${s.kind}`, ...(s.kind === 'record' ? [s.feed] : [])].map(normalised);

/**
 * What a sheet is: by its name, else by its headings where these fit one kind well and no other as well.
 * @param only of this feed alone
 * @returns null for a sheet that is none of ours
 */
export function mappingOf(table: Table, only: FeedName | null): Mapping | null {
  const models = SHEETS.filter((s) => only === null || s.feed === only);
  const name = normalised(table.sheet);
  const named = models.find((s) => namesOf(s).includes(name));
  if (named !== undefined) {
    const m = bestRow(named, table);
    if (m !== null && fitness(m) > -named.columns.length / 2) return m;
  }
  const fits = models
    .flatMap((model) => bestRow(model, table) ?? [])
    // Half of what is required must be there: two headings that happen to be ours make no sheet of ours.
    .filter((m) => {
      const required = m.model.columns.filter((c) => !c.optional && !c.own).length;
      return m.missing.length <= required / 2 && m.columns.filter((c) => c.column !== null).length >= 3;
    })
    .sort((a, b) => fitness(b) - fitness(a));
  const kind = fits.find((m) => m.kindColumn !== null && saysKind(table, m));
  if (kind !== undefined) return kind;
  return fits[0] !== undefined && (fits[1] === undefined || fitness(fits[0]) > fitness(fits[1])) ? fits[0] : null;
}

/** Whether the first row of data names this very kind. */
function saysKind(table: Table, m: Mapping): boolean {
  const first = table.rows.slice(m.headRow).find((row) => typeof row[m.kindColumn ?? 0] === 'string');
  const said = normalised(String(first?.[m.kindColumn ?? 0] ?? ''));
  return namesOf(m.model).includes(said);
}

/** The headings of a sheet that nobody knows, to say which workbook it is. */
export function headingsSeen(table: Table): string {
  const row = table.rows.slice(0, HEAD_ROWS).find((r) => r.some((c) => typeof c === 'string' && c.trim() !== ''));
  return (row ?? [])
    .filter((c): c is string => typeof c === 'string' && c.trim() !== '')
    .slice(0, 6)
    .map((c) => c.slice(0, 12))
    .join(' / ');
}
