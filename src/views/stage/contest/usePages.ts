import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { onFontsArrived } from '../../../looks/fonts.ts';
import { pagesOf } from './boardRows.ts';

/** A page of a long board stays so long, ms. */
const PAGE_MS = 12_000;

/** Rows that are seen now. `measured` is false while every row is laid out to learn its height. */
export interface Page {
  measured: boolean;
  rows: readonly number[];
  at: number;
  of: number;
}

/**
 * The rows of a table that fit its box, page after page: a page turns by itself, by PageUp and PageDown, and goes where
 * something happens.
 * @param key whatever decides the height of a row: when it changes all rows are measured anew
 * @param focus number of the row that must be seen; null where none must
 */
export function usePages(box: RefObject<HTMLElement | null>, key: string, focus: number | null): Page {
  const [sizes, setSizes] = useState<{ key: string; heights: number[]; room: number } | null>(null);
  const [at, setAt] = useState(0);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setRoom(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  // Letters that come late break lines elsewhere.
  const [faces, setFaces] = useState(0);
  useEffect(() => onFontsArrived(() => setFaces((n) => n + 1)), []);
  const whole = `${key} ${room} ${faces}`;
  const measured = sizes?.key === whole;
  useLayoutEffect(() => {
    const element = box.current;
    if (measured || element === null) return;
    const heights = [...element.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.getBoundingClientRect().height);
    const head = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    setSizes({ key: whole, heights, room: element.clientHeight - head });
  }, [box, measured, whole]);
  const pages = measured ? pagesOf(sizes.heights, sizes.room) : [];
  const of = Math.max(1, pages.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what happens turns to its page, not every drawing
  useEffect(() => {
    if (focus === null) return;
    const page = pages.findIndex((rows) => rows.includes(focus));
    if (page >= 0) setAt(page);
  }, [focus, key, of]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was turned to has its full time
  useEffect(() => {
    if (of < 2) return;
    const turn = (by: number) => setAt((now) => (Math.min(now, of - 1) + by + of) % of);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'PageDown') turn(1);
      else if (event.key === 'PageUp') turn(-1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    const timer = setInterval(() => turn(1), PAGE_MS);
    return () => {
      removeEventListener('keydown', onKey);
      clearInterval(timer);
    };
  }, [of, focus]);
  const shown = Math.min(at, of - 1);
  return { measured, rows: pages[shown] ?? [], at: shown + 1, of };
}
