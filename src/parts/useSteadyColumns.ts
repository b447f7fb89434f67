import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Columns of a windowed table never shrink: rows that come and go would else change their width while one scrolls.
 * @param on false for tables that are drawn whole
 * @param columns names of the columns; others start anew
 * @param shown what is drawn: as long as it is the same nothing is measured, which costs two layouts; left out, always
 */
export function useSteadyColumns(
  table: RefObject<HTMLTableElement | null>,
  on: boolean,
  columns: string,
  shown?: readonly unknown[],
): void {
  const measured = useRef<readonly unknown[]>([]);
  useLayoutEffect(() => {
    const now = shown === undefined ? [] : [on, columns, ...shown];
    if (now.length > 0 && now.length === measured.current.length && now.every((v, i) => v === measured.current[i])) return;
    measured.current = now;
    const heads = [...(table.current?.tHead?.rows[0]?.cells ?? [])];
    for (const th of heads) if (th.dataset.columns !== columns || !on) th.style.minWidth = '';
    if (!on) return;
    // As wide as what is in them: a table that fills its box would count the room left over as theirs.
    const { style } = table.current as HTMLTableElement;
    style.width = 'auto';
    const widths = heads.map((th) => Math.ceil(th.getBoundingClientRect().width));
    style.width = '';
    heads.forEach((th, i) => {
      th.dataset.columns = columns;
      const least = Number.parseFloat(th.style.minWidth) || 0;
      if ((widths[i] as number) > least + 1) th.style.minWidth = `${widths[i]}px`;
    });
  });
}
