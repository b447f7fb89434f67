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
 * Rows in the order of the sort keys, without any as they are; an absent value stands last either way.
 * @param textOrder how two texts are compared @param held places of texts that are known, by column; what is missing is added
 */
export function rowsInOrder<R>(
  rows: readonly R[],
  columns: readonly SortedColumn<R>[],
  sort: readonly SortKey[],
  textOrder: TextOrder,
  held: TextRanks = new Map(),
): R[] {
  const keys = sort.flatMap(({ key, desc }) => {
    const column = columns.find((c) => c.key === key);
    return column === undefined ? [] : [{ places: placesOf(rows, column, textOrder, held), desc }];
  });
  if (keys.length === 0) return [...rows];
  const order = Uint32Array.from(rows, (_, i) => i).sort((a, b) => {
    for (const { places, desc } of keys) {
      const [x, y] = [places[a] as number, places[b] as number];
      if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue;
      if (Number.isNaN(x)) return 1;
      if (Number.isNaN(y)) return -1;
      return desc ? y - x : x - y;
    }
    return a - b;
  });
  return Array.from(order, (i) => rows[i] as R);
}

/** What each row is sorted by, as a number: its value, or the place of its text among those of the column; NaN for none. */
function placesOf<R>(rows: readonly R[], column: SortedColumn<R>, textOrder: TextOrder, held: TextRanks): Float64Array {
  const values = rows.map((r) => column.value(r));
  if (!values.some((v) => typeof v === 'string')) return Float64Array.from(values, (v) => (v === null ? Number.NaN : Number(v)));
  let ranks = held.get(column.key);
  if (ranks === undefined || !values.every((v) => v === null || ranks?.has(String(v)))) {
    ranks = inOneGo(textRanks(values, textOrder));
    held.set(column.key, ranks);
  }
  return Float64Array.from(values, (v) => (v === null ? Number.NaN : (ranks.get(String(v)) ?? 0)));
}
