import type { HallRow, HallView } from '../../../domain/contest/audience.ts';

/** Rows as the hall reads them: who has a total by place, then who is on stage, then the others by lot. */
export function boardRows(view: Pick<HallView, 'rows' | 'stage'>): HallRow[] {
  const lot = (r: HallRow) => r.lot ?? 0;
  const done = view.rows
    .filter((r) => r.total !== null)
    .sort((a, b) => (a.place?.low ?? 0) - (b.place?.low ?? 0) || lot(a) - lot(b));
  const rest = view.rows.filter((r) => r.total === null).sort((a, b) => lot(a) - lot(b));
  const on = rest.filter((r) => r.contestant === view.stage?.contestant && r.standing !== 'waiting' && r.standing !== 'spoken');
  return [...done, ...on, ...rest.filter((r) => !on.includes(r))];
}

/**
 * Rows laid on pages: each as full as it can be, none cut.
 * @param heights of the rows, in their order @param room height of a page, in the same unit
 * @returns numbers of the rows, page by page; at least one row a page
 */
export function pagesOf(heights: readonly number[], room: number): number[][] {
  const pages: number[][] = [];
  let left = 0;
  heights.forEach((height, i) => {
    if (height > left || pages.length === 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(i);
    left -= height;
  });
  return pages;
}
