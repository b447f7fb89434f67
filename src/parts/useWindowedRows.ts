import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Tables up to so many rows are drawn whole. */
export const WHOLE_UP_TO = 200;
/** Rows drawn beyond either edge of what is seen. */
const OVERSCAN = 4;

/** Box taken for granted until it is measured, px. */
const FIRST_SCREEN = { width: 0, height: 600 };

/** One row to draw, or room that rows not drawn would take. */
export type WindowedRow = { index: number } | { gap: number; key: string };

/** Which rows of a long table are drawn. */
export interface WindowedRows {
  /** False where the table is short, or on paper: then every row is drawn. */
  windowed: boolean;
  rows: WindowedRow[];
  /** For the ref of each drawn row, which also carries `data-index`. */
  measure(row: Element | null): void;
  /** Brings a row into view and gives it the focus, once it is drawn. */
  focus(index: number): void;
}

/** True while the page is printed: paper has every row. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays paper out as soon as its listeners have returned, so the rows must be there by then.
    const on = () => flushSync(() => setPrinting(true));
    const off = () => setPrinting(false);
    const media = matchMedia('print');
    const changed = () => (media.matches ? on() : off());
    addEventListener('beforeprint', on);
    addEventListener('afterprint', off);
    media.addEventListener('change', changed);
    return () => {
      removeEventListener('beforeprint', on);
      removeEventListener('afterprint', off);
      media.removeEventListener('change', changed);
    };
  }, []);
  return printing;
}

/**
 * Height of a row, px. Where a row of that place has been measured it is taken to be as high until the browser tells of
 * another height: asking for each would lay the table out anew with every sorting.
 */
const heightOf = (row: Element, told: ResizeObserverEntry | undefined, virtualizer: Virtualizer<Element, Element>) =>
  (told === undefined ? virtualizer.itemSizeCache.get(virtualizer.indexFromElement(row)) : undefined) ??
  row.getBoundingClientRect().height;

/**
 * The rows of a table that are drawn: all of a short one, of a long one those in view. Rows that are not drawn are not
 * found by the browser's own search.
 * @param options.count all rows of the table
 * @param options.keep row that stays drawn wherever the view is, because it has the focus or would get it; -1 for none
 * @param options.table the table, in a box that scrolls (`.table-box` or `.scroll-x`)
 * @param options.rowHeight about how high a row is, px
 */
export function useWindowedRows(options: {
  count: number;
  keep: number;
  table: { current: HTMLTableElement | null };
  rowHeight: number;
}): WindowedRows {
  const { count, keep, table, rowHeight } = options;
  const printing = usePrinting();
  const windowed = count > WHOLE_UP_TO && !printing;
  const [focused, setFocused] = useState(-1);
  const wanted = useRef(-1);
  const kept = focused >= 0 ? focused : keep;
  const head = table.current?.tHead?.offsetHeight ?? 0;
  const virtualizer = useVirtualizer<Element, Element>({
    count: windowed ? count : 0,
    enabled: windowed,
    getScrollElement: () => table.current?.closest('.table-box, .scroll-x') ?? null,
    estimateSize: () => rowHeight,
    // Rows of about one screen at once: without it an empty table would be laid out first.
    initialRect: FIRST_SCREEN,
    measureElement: heightOf,
    overscan: OVERSCAN,
    // Rows start below the head, and the head stays in the way of what is scrolled to.
    scrollMargin: head,
    scrollPaddingStart: head,
    // Drawn with the next frame: in the scroll event itself it would hold the scrolling.
    useFlushSync: false,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || drawn.includes(kept) ? drawn : [...drawn, kept].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    const at = wanted.current;
    if (at < 0) return;
    const row = table.current?.querySelector<HTMLElement>(`tr[data-index="${at}"]`);
    if (row == null) return;
    wanted.current = -1;
    row.focus({ preventScroll: true });
  });
  const focus = useCallback(
    (index: number) => {
      wanted.current = index;
      setFocused(index);
      virtualizer.scrollToIndex(index);
    },
    [virtualizer],
  );
  if (!windowed)
    return { windowed, rows: Array.from({ length: count }, (_, index) => ({ index })), measure: () => undefined, focus };
  const rows: WindowedRow[] = [];
  let end = head;
  for (const item of virtualizer.getVirtualItems()) {
    if (item.start > end) rows.push({ gap: item.start - end, key: `before-${item.index}` });
    rows.push({ index: item.index });
    end = item.end;
  }
  const rest = head + virtualizer.getTotalSize() - end;
  if (rest > 0) rows.push({ gap: rest, key: 'rest' });
  return { windowed, rows, measure: virtualizer.measureElement, focus };
}
