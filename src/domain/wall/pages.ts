/** What is left of a turn is as long as it is; a page no shorter than this can be read, and none longer is needed. (ms) */
const SHORTEST = 6000;
const LONGEST = 12_000;

/** The part of a moment that pages are told by. */
export interface PageClock {
  /** Length of the whole turn, ms. */
  length: number;
  /** ms since the turn began. */
  since: number;
  /** How often the playlist has gone round. */
  round: number;
}

/** Which page is up, and for how much longer (ms). */
export interface PageAt {
  page: number;
  left: number;
}

/**
 * How many pages a turn shows: all of them where each has its six seconds, else as many as do; a long turn goes on at twelve
 * seconds a page. They share the turn equally.
 */
export function pagesInTurn(length: number, pages: number): number {
  const slow = Math.floor(length / LONGEST);
  return slow >= pages ? slow : Math.max(1, Math.min(pages, Math.floor(length / SHORTEST)));
}

/**
 * The page of a long list that is up: from the clock alone, so that two walls agree and a reload lands on the same page. What did
 * not come up in this turn comes first in the next; over the rounds every page is up equally often and equally long.
 * @param pages how many there are; none counts as one @returns page from 0
 */
export function pageAt({ length, since, round }: PageClock, pages: number): PageAt {
  const slots = pagesInTurn(length, Math.max(1, pages));
  const each = length / slots;
  const slot = Math.min(slots - 1, Math.max(0, Math.floor(since / each)));
  const left = (slot + 1) * each - since;
  if (pages <= 1) return { page: 0, left };
  const at = (((round % pages) * (slots % pages)) % pages) + (slot % pages);
  return { page: ((at % pages) + pages) % pages, left };
}

/** Rows cut into pages of nearly the same length, none longer than `most`: a last page of one row would look like a fault. */
export function evenPages(rows: number, most: number): { pages: number; perPage: number } {
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

/** Cuts a table so that as much of it is up at once as can be read: as few columns as hold it, and more where they would be too wide. */
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
  const { pages, perPage } = evenPages(rows, all() * fit);
  const perColumn = Math.ceil(perPage / all());
  return {
    ...{ columns, perColumn, perPage, pages },
    rowHeight: Math.max(row, Math.min(tallest, (height - head) / perColumn)),
    columnWidth: Math.min(...widths.map((_, i) => each(i))),
  };
}
