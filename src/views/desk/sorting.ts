import type { SortKey } from '../../address/address.ts';
import { inOneGo } from '../../domain/steps.ts';
import { type SortedColumn, type TextOrder, type TextRanks, textRanks } from './textRanks.ts';

/** Most keys a table is sorted by; the address keeps no more. */
const MOST_KEYS = 4;

/**
 * Next sorting after a click on a heading: one way, the other, none; with Shift as a further key.
 * @param descFirst whether a column begins with its largest value
 */
export function nextSort(sort: readonly SortKey[], key: string, add: boolean, descFirst = false): SortKey[] {
  const now = sort.find((s) => s.key === key);
  const next: SortKey[] =
    now === undefined ? [{ key, desc: descFirst }] : now.desc === descFirst ? [{ key, desc: !descFirst }] : [];
  if (!add) return next;
  if (now === undefined) return [...sort, ...next].slice(-MOST_KEYS);
  return sort.flatMap((s) => (s.key === key ? next : [s]));
}

/**
 * Rows in the order of the sort keys, without any as they are; an absent value stands last either way, equals as they were.
 * @param textOrder how two texts are compared @param held places of texts that are known, by column; what is missing is added
 */
export function rowsInOrder<R>(
  rows: readonly R[],
  columns: readonly SortedColumn<R>[],
  sort: readonly SortKey[],
  textOrder: TextOrder,
  held: TextRanks = new Map(),
): R[] {
  const n = rows.length;
  let codes: Float64Array | null = null;
  for (const { key, desc } of sort) {
    const column = columns.find((c) => c.key === key);
    if (column === undefined) continue;
    const places = placesOf(rows, column, textOrder, held);
    if (desc) for (let i = 0; i < n; i++) if (places[i] !== n) places[i] = n - 1 - (places[i] as number);
    codes = codes === null ? places : ranked(codes.map((code, i) => code * (n + 1) + (places[i] as number)));
  }
  if (codes === null) return [...rows];
  // One number a row, its own place at the end: the browser puts bare numbers in order many times faster than it asks back.
  const order = codes.map((code, i) => code * n + i).sort();
  return Array.from(order, (code) => rows[code % n] as R);
}

/** What each row is sorted by, as a whole number below that of rows; as many as there are rows where it has none. */
function placesOf<R>(rows: readonly R[], column: SortedColumn<R>, textOrder: TextOrder, held: TextRanks): Float64Array {
  const values = rows.map((r) => column.value(r));
  if (!values.some((v) => typeof v === 'string'))
    return ranked(Float64Array.from(values, (v) => (v === null ? Number.NaN : Number(v))));
  const ranks = held.get(column.key);
  const known = ranks === undefined ? null : placesIn(values, ranks);
  if (known !== null) return known;
  const fresh = inOneGo(textRanks(values, textOrder));
  held.set(column.key, fresh);
  return placesIn(values, fresh) as Float64Array;
}

/** Places of texts, in order without gaps, so that they stay below the number of rows; null where one is not known. */
function placesIn(values: readonly (string | number | null)[], ranks: ReadonlyMap<string, number>): Float64Array | null {
  const places = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string | number | null;
    const rank = value === null ? Number.NaN : ranks.get(typeof value === 'string' ? value : String(value));
    if (rank === undefined) return null;
    places[i] = rank;
  }
  return ranked(places);
}

/** Numbers as their places in order, equals sharing one, without gaps; no number stands behind all, at the length of the list. */
function ranked(values: Float64Array): Float64Array {
  const places = new Map<number, number>();
  for (const value of values.slice().sort()) if (!Number.isNaN(value) && !places.has(value)) places.set(value, places.size);
  return values.map((value) => places.get(value) ?? values.length);
}
