/** Rows cut into pages of nearly the same length, none longer than `most`: a last page of one row would look like a fault. */
function evenPages(rows: number, most: number): { pages: number; perPage: number } {
  const pages = Math.max(1, Math.ceil(rows / Math.max(1, most)));
  return { pages, perPage: Math.max(1, Math.ceil(rows / pages)) };
}

/** The room of a table that may stand in several columns, and what its rows need; all in rem. */
export interface TableRoom {
  /** The stretches it may stand in, side by side; no column reaches from one into the next. */
  widths: readonly number[];
  height: number;
  /** Least and greatest width of a column, and the gap between two. */
  least: number;
  most: number;
  gap: number;
  /** Height of a heading, and least and greatest height of a row. */
  head: number;
  row: number;
  tallest: number;
}

/** How a table is cut into columns and pages. */
export interface TableCut {
  /** How many in each stretch. */
  columns: number[];
  perColumn: number;
  perPage: number;
  pages: number;
  /** rem */
  rowHeight: number;
  /** Of the narrowest. */
  columnWidth: number;
}

/** Share of the height that may stay empty before columns become wider than they like, and how much wider they may become. */
const MOST_EMPTY = 1 / 4;
const STRETCH = 1.8;

/**
 * Cuts a table so that as much of it is up at once as can be read: as few columns as hold it, and more where they would be too
 * wide; but a few rows do not lie in many short columns over a wall that is black below them.
 */
export function tableCut(rows: number, room: TableRoom): TableCut {
  const { widths, height, least, most, gap, head, row, tallest } = room;
  const fit = Math.max(1, Math.floor((height - head) / row));
  const possible = widths.map((w) => Math.max(1, Math.floor((w + gap) / (least + gap))));
  const columns = widths.map((w, i) => Math.min(possible[i] ?? 1, Math.max(1, Math.ceil((w + gap) / (most + gap)))));
  const all = () => columns.reduce((a, b) => a + b, 0);
  const each = (i: number) => ((widths[i] ?? 0) - gap * ((columns[i] ?? 1) - 1)) / (columns[i] ?? 1);
  while (all() * fit < rows) {
    const more = widths.flatMap((_, i) => ((columns[i] ?? 1) < (possible[i] ?? 1) ? [i] : []));
    const widest = more.reduce<number | null>((a, i) => (a === null || each(i) > each(a) ? i : a), null);
    if (widest === null) break;
    columns[widest] = (columns[widest] ?? 1) + 1;
  }
  const isHollow = () => Math.ceil(rows / all()) * tallest < (1 - MOST_EMPTY) * (height - head);
  while (isHollow() && (all() - 1) * fit >= rows) {
    const fewer = widths.flatMap((w, i) => {
      const n = (columns[i] ?? 1) - 1;
      return n > 0 && (w - gap * (n - 1)) / n <= STRETCH * most ? [i] : [];
    });
    const narrowest = fewer.reduce<number | null>((a, i) => (a === null || each(i) < each(a) ? i : a), null);
    if (narrowest === null) break;
    columns[narrowest] = (columns[narrowest] ?? 1) - 1;
  }
  const { pages, perPage } = evenPages(rows, all() * fit);
  const perColumn = Math.ceil(perPage / all());
  return {
    ...{ columns, perColumn, perPage, pages },
    rowHeight: Math.max(row, Math.min(tallest, (height - head) / perColumn)),
    columnWidth: Math.min(...widths.map((_, i) => each(i))),
  };
}
