import { useEffect } from 'react';
import { WHOLE_UP_TO } from '../../parts/useWindowedRows.ts';
import { type SortedColumn, type TextOrder, type TextRanks, textRanks } from './textRanks.ts';

/** By the list of all rows: a table that comes back, or shows fewer of them, finds its texts in order. */
const kept = new WeakMap<readonly unknown[], TextRanks>();

/** Time left in a pause below which nothing more is begun, ms. */
const LEAST = 3;

/**
 * Places of the texts of a long table, put in order while the page has nothing else to do: a click on a heading then compares
 * numbers only. What is not there when it is clicked is worked out in the click.
 * @param rows all rows of the table, shown or not: the same list as long as nothing in it changes
 */
export function useTextRanks<R>(rows: readonly R[], columns: readonly SortedColumn<R>[], order: TextOrder): TextRanks {
  const held = kept.get(rows) ?? new Map();
  kept.set(rows, held);
  useEffect(() => {
    if (rows.length <= WHOLE_UP_TO || typeof requestIdleCallback !== 'function') return;
    const work = allRanks(rows, columns, order, held);
    const go = (pause: IdleDeadline) => {
      while (pause.timeRemaining() > LEAST) if (work.next().done === true) return;
      waiting = requestIdleCallback(go);
    };
    let waiting = requestIdleCallback(go);
    return () => cancelIdleCallback(waiting);
  }, [rows, columns, order, held]);
  return held;
}

function* allRanks<R>(rows: readonly R[], columns: readonly SortedColumn<R>[], order: TextOrder, held: TextRanks) {
  for (const column of columns) {
    if (held.has(column.key)) continue;
    const values = rows.map((r) => column.value(r));
    yield;
    if (values.some((v) => typeof v === 'string')) held.set(column.key, yield* textRanks(values, order));
  }
}
