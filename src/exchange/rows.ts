import type { FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { dayNumber, dayOf } from '../domain/civil.ts';
import { recordKey } from '../domain/recordKey.ts';
import { checkOf } from '../feeds/allChecks.ts';
import { looksPersonal, masked } from '../feeds/personal.ts';
import { recordFindings } from '../feeds/recordFindings.ts';
import type { Finding } from '../feeds/sense/finding.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import type { Column } from './columns.ts';
import { converted, emptyValue, nullWhole, put } from './convert.ts';
import { type Faults, type Notices, type Place, shown } from './faults.ts';
import { type Heads, type Mapped, type Mapping, normalised } from './headings.ts';
import { addressOf, type CellValue, isBlank, letters, type Table } from './table.ts';

/** One row that passed, with what it says of itself: null where the sheet leaves it to the import. */
export interface ReadRow<F extends FeedName = FeedName> {
  feed: F;
  kind: string;
  key: string;
  record: FeedRecords[F];
  revision: number | null;
  recordedAt: string | null;
  sheet: string;
  row: number;
}

/** What is judged by: `now` as the instant a record without one is entered, and the last day that may be written. */
export interface RowContext {
  recordedAt: string;
  latest: string;
  /** Told after some rows. @param rows done */
  progress?: (rows: number) => void;
}

const MARKS = new Set([zh.marks.notes, zh.marks.example, en.marks.notes, en.marks.example].map(normalised));
const TOLD_EVERY = 500;

/** What is wrong with a sheet before its rows are looked at: merged cells, formulas, columns. @param feed null of what is in none */
export function sheetFaults(table: Table, m: Heads, feed: FeedName | null, faults: Faults): void {
  const { sheet } = table;
  const headingAt = (column: number) => m.columns.find((c) => c.index === column)?.heading;
  const at = (cell: string): Place => {
    const { row, column } = addressOf(cell);
    return { sheet, row, column: letters(column), ...(headingAt(column) === undefined ? {} : { heading: headingAt(column) }) };
  };
  for (const range of table.merged) {
    const [from = range, to = range] = range.split(':');
    // A title across the top, above the headings, disturbs nobody.
    if (addressOf(to).row < m.headRow) continue;
    faults.add({ code: 'merged', place: at(from), value: range });
  }
  for (const cell of table.formulas) faults.add({ code: 'formula', place: at(cell) });
  for (const cell of table.errors) faults.add({ code: 'errorValue', place: at(cell) });
  const seen = new Map<string, Mapped>();
  for (const c of m.columns) {
    const place: Place = { sheet, row: m.headRow, column: letters(c.index), heading: c.heading };
    if (c.personal) faults.add({ code: 'personalColumn', place });
    if (c.column === null) continue;
    const other = seen.get(c.column.path);
    if (other !== undefined) faults.add({ code: 'twoColumns', place, value: letters(other.index) });
    else seen.set(c.column.path, c);
  }
  for (const c of m.missing)
    faults.add({ code: 'noColumn', place: { sheet, heading: c.zh }, value: c.en, ...(feed === null ? {} : { feed }) });
}

/** Whether a row holds data: it is not blank and not marked as notes or example. */
export function isData(row: readonly CellValue[], m: Pick<Heads, 'markColumn'>): boolean {
  const mark = m.markColumn === null ? null : row[m.markColumn];
  if (typeof mark === 'string' && MARKS.has(normalised(mark))) return false;
  return row.some((cell, i) => i !== m.markColumn && !isBlank(cell));
}

/** Rows of data of a sheet. */
export function dataRows(table: Table, m: Mapping): number {
  let n = 0;
  for (let i = m.headRow; i < table.rows.length; i++) if (isData(table.rows[i] ?? [], m)) n += 1;
  return n;
}

/** Reads every row of a sheet: each cell converted, each record judged by the contract and by itself. */
export function readRows(table: Table, m: Mapping, ctx: RowContext, faults: Faults, notices: Notices): ReadRow[] {
  const { sheet } = table;
  const rows: ReadRow[] = [];
  const first = new Map<string, number>();
  const said = new Set([...table.formulas, ...table.errors]);
  for (let i = m.headRow; i < table.rows.length; i++) {
    const cells = table.rows[i] ?? [];
    if (!isData(cells, m)) continue;
    const row = readRow(sheet, i + 1, cells, m, ctx, faults, notices, said);
    if ((i - m.headRow) % TOLD_EVERY === 0) ctx.progress?.(i - m.headRow);
    if (row === null) continue;
    const key = `${row.key}#${row.revision ?? ''}`;
    const other = first.get(key);
    if (other !== undefined) {
      faults.add({ code: 'duplicateRow', place: { sheet, row: i + 1 }, value: row.key, detail: { other } });
      continue;
    }
    first.set(key, i + 1);
    rows.push(row);
  }
  return rows;
}

function readRow(
  sheet: string,
  number: number,
  cells: readonly CellValue[],
  m: Mapping,
  ctx: RowContext,
  faults: Faults,
  notices: Notices,
  said: ReadonlySet<string>,
): ReadRow | null {
  const { feed, kind } = m.model;
  const record: Record<string, unknown> = m.model.kind === 'record' ? {} : { kind };
  const place = (c: Mapped): Place => ({ sheet, row: number, column: letters(c.index), heading: c.heading });
  let good = true;
  for (const c of m.columns) {
    const cell = cells[c.index] ?? null;
    // Columns that are not ours are not read, but who stands in them must not travel with the file.
    if (typeof cell === 'string' || typeof cell === 'number') {
      const text = String(cell);
      if (text.length >= 11 && looksPersonal(text)) {
        faults.add({ code: 'personalValue', place: place(c), value: masked(text) });
        good = false;
        continue;
      }
    }
    if (c.column === null) continue;
    if (isBlank(cell)) {
      const value = emptyValue(c.column);
      if (value !== undefined) put(record, c.column.path, value);
      continue;
    }
    const { value, odd } = converted(cell, c.column);
    if (odd !== null) notices.add(odd, place(c));
    put(record, c.column.path, value);
  }
  if (!good) return null;
  nullWhole(record, m.model.columns);
  const revision = record.revision === undefined ? null : (record.revision as number);
  const recordedAt = record.recordedAt === undefined ? null : (record.recordedAt as string);
  record.recordedAt ??= ctx.recordedAt;
  record.revision ??= 1;
  const read = recordFindings(checkOf(feed), record, ctx.latest);
  if (!read.ok) {
    for (const finding of read.findings) cellFault(finding, sheet, number, m, cells, faults, said);
    return null;
  }
  return { feed, kind, key: recordKey(feed, read.record), record: read.record, revision, recordedAt, sheet, row: number };
}

/** Whether an ISO text is a day of the calendar. */
const isDay = (text: string) => dayOf(dayNumber(text)) === text;

/** The columns a finding is about: its own, the first of a field in several, or none. */
function cellFault(
  finding: Finding,
  sheet: string,
  row: number,
  m: Mapping,
  cells: readonly CellValue[],
  faults: Faults,
  said: ReadonlySet<string>,
): void {
  const path = finding.field.replace(/\.\d+$/, '');
  const of = (c: Column) => c.path === path || c.path.startsWith(`${path}.`);
  const mapped = m.columns.find((c) => c.column !== null && of(c.column));
  // A formula or an error value has its sentence already.
  if (mapped !== undefined && said.has(`${letters(mapped.index)}${row}`)) return;
  const column = mapped?.column ?? m.model.columns.find(of) ?? null;
  const cell = mapped === undefined ? finding.value : (cells[mapped.index] ?? finding.value);
  faults.add({
    // The day reads well; it is the wrong day of its week.
    code:
      path === 'week' &&
      finding.code === 'format' &&
      /^\d{4}-\d{2}-\d{2}$/.test(String(finding.value)) &&
      isDay(String(finding.value))
        ? 'notFriday'
        : 'cell',
    feed: m.model.feed,
    rejection: finding.code,
    place: {
      sheet,
      row,
      ...(mapped === undefined ? {} : { column: letters(mapped.index) }),
      heading: mapped?.heading ?? column?.zh ?? path,
    },
    value: finding.code === 'missing' ? '' : shown(finding.code === 'personal' ? finding.value : cell),
    ...(column !== null && column.choices.length > 0 ? { allowed: column.choices } : {}),
  });
}
