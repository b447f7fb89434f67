import type { LedgerItem } from './items.ts';

/** The same question at the same place, asked again after it had been closed. */
export interface Recurrences {
  /** Which time it is, by id: 2 for the second. Only items that came back. */
  times: ReadonlyMap<string, number>;
  /** The earlier items that had been closed before this one was found, the last closed first. */
  earlier(id: string): LedgerItem[];
}

/** The question of an item: its place, its criterion where it names one, and its kind of problem. */
const questionOf = ({ record }: LedgerItem): string =>
  `${record.compound ?? record.community}/${record.criterion ?? ''}/${record.category}`;

/** Day of the first close-out; null where it was never closed. */
const firstClosed = (item: LedgerItem): string | null => item.steps.find((s) => s.to === 'closed')?.day ?? null;

interface Closed {
  item: LedgerItem;
  day: string;
}

/** How many of a list ordered by day lie strictly before a day. */
function before(closed: readonly Closed[], day: string): number {
  let [low, high] = [0, closed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closed[middle] as Closed).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Items that were found after an earlier one of the same place, criterion and kind of problem had been closed: a criterion alone
 * holds several questions. Both on the same day tell no order and do not count. A reopened item is the same item and does not count either.
 */
export function recurrences(items: readonly LedgerItem[]): Recurrences {
  const closed = new Map<string, Closed[]>();
  const byId = new Map<string, LedgerItem>();
  for (const item of items) {
    byId.set(item.record.id, item);
    const day = firstClosed(item);
    if (day === null) continue;
    const key = questionOf(item);
    const held = closed.get(key);
    if (held === undefined) closed.set(key, [{ item, day }]);
    else held.push({ item, day });
  }
  for (const list of closed.values())
    list.sort((a, b) => (a.day === b.day ? (a.item.record.id < b.item.record.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  const times = new Map<string, number>();
  for (const item of items) {
    const n = before(closed.get(questionOf(item)) ?? [], item.record.foundOn);
    if (n > 0) times.set(item.record.id, n + 1);
  }
  return {
    times,
    earlier: (id) => {
      const item = byId.get(id);
      if (item === undefined) return [];
      const list = closed.get(questionOf(item)) ?? [];
      return list
        .slice(0, before(list, item.record.foundOn))
        .map((c) => c.item)
        .reverse();
    },
  };
}
