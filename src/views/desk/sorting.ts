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
  const order = keys.map(({ column, desc }) => ({ values: rows.map((r) => column.value(r)), desc }));
  const ranks = order.map(({ values }) => ranksOf(values, textOrder));
  return rows
    .map((_, i) => i)
    .sort((a, b) => {
      for (const [k, { values, desc }] of order.entries()) {
        const [x, y] = [values[a] ?? null, values[b] ?? null];
        if (x === y) continue;
        if (x === null) return 1;
        if (y === null) return -1;
        const by =
          typeof x === 'number' && typeof y === 'number'
            ? x - y
            : (ranks[k]?.get(String(x)) ?? 0) - (ranks[k]?.get(String(y)) ?? 0);
        if (by !== 0) return desc ? -by : by;
      }
      return 0;
    })
    .map((i) => rows[i] as R);
}

/**
 * Place of each text among those of a column: texts are compared once for all, since comparing Chinese is what makes sorting
 * ten thousand rows slow. Texts that are the same in order share a place.
 */
function ranksOf(
  values: readonly (string | number | null)[],
  textOrder: (a: string, b: string) => number,
): ReadonlyMap<string, number> {
  if (values.every((v) => typeof v !== 'string')) return new Map();
  const texts = [...new Set(values.flatMap((v) => (v === null ? [] : [String(v)])))].sort(textOrder);
  const ranks = new Map<string, number>();
  let rank = 0;
  texts.forEach((text, i) => {
    if (i > 0 && textOrder(texts[i - 1] as string, text) !== 0) rank = i;
    ranks.set(text, rank);
  });
  return ranks;
}
