import { type RefCallback, useEffect, useLayoutEffect, useState } from 'react';
import { onFontsArrived } from '../../looks/fonts.ts';
import { useApp } from '../../parts/app.tsx';
import { useRoom } from './useRoom.ts';

/** Never more rows than this are tried. */
const MOST = 40;

interface Fit {
  key: string;
  rows: number;
}

function edges(element: HTMLElement): { bottom: number; right: number } {
  const { bottom, right } = element.getBoundingClientRect();
  return { bottom, right };
}

/**
 * How many of the rows in a box end inside it; in a list of several columns what has no room stands beside it. A table has one
 * column: one that is too wide is too wide with any number of rows.
 */
function fitting(box: HTMLElement, reserve: number): number {
  const rows = [...box.querySelectorAll<HTMLElement>('li, tbody > tr')];
  const ends = rows.map((row) => ({ ...edges(row), beside: row.localName === 'li' }));
  const { bottom, right } = edges(box);
  const inside = (limit: number) =>
    ends.filter((row) => row.bottom <= limit + 1 && (!row.beside || row.right <= right + 1)).length;
  const all = inside(bottom);
  return all === rows.length ? all : inside(bottom - reserve);
}

/**
 * How many rows of a list have room in its box, found out before the browser paints: so that each room, language and
 * length of names shows what it can hold and cuts nothing. The box has the class `fit`.
 * @param total rows there are @param reserve rem that the line for those left out takes at the foot of the box
 */
export function useFit(total: number, reserve = 0): { box: RefCallback<HTMLElement>; rows: number } {
  const room = useRoom();
  const { lang } = useApp();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [height, setHeight] = useState(0);
  const [fonts, setFonts] = useState(0);
  const [fit, setFit] = useState<Fit | null>(null);
  const key = [total, room.rem, room.width, height, lang, fonts].join();
  const known = fit?.key === key;
  const rows = known ? fit.rows : Math.min(total, MOST);
  useLayoutEffect(() => {
    if (element === null) return;
    const least = fitting(element, reserve * room.rem);
    // What is known only ever shrinks: a longer name on the next page.
    const shown = Math.min(rows, element.querySelectorAll('li, tbody > tr').length);
    if (!known || Math.max(1, least) < shown) setFit({ key, rows: Math.max(1, least) });
  });
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(Math.round(element.clientHeight)));
    observer.observe(element);
    const off = onFontsArrived(() => setFonts((n) => n + 1));
    return () => {
      observer.disconnect();
      off();
    };
  }, [element]);
  return { box: setElement, rows };
}
