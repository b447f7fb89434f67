import type { SortKey } from '../../address/address.ts';

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
 * @param textOrder how two texts are compared
 */
export function rowsInOrder<R>(
  rows: readonly R[],
  columns: readonly { key: string; value(row: R): string | number | null }[],
  sort: readonly SortKey[],
  textOrder: (a: string, b: string) => number,
): R[] {
  const keys = sort.flatMap(({ key, desc }) => {
    const column = columns.find((c) => c.key === key);
    return column === undefined ? [] : [{ column, desc }];
  });
  if (keys.length === 0) return [...rows];
  return [...rows].sort((a, b) => {
    for (const { column, desc } of keys) {
      const [x, y] = [column.value(a), column.value(b)];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      const by = typeof x === 'number' && typeof y === 'number' ? x - y : textOrder(String(x), String(y));
      if (by !== 0) return desc ? -by : by;
    }
    return 0;
  });
}
