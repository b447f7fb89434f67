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
  width: number;
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
  columns: number;
  perColumn: number;
  perPage: number;
  pages: number;
  /** rem */
  rowHeight: number;
  columnWidth: number;
}

/** Cuts a table so that as much of it is up at once as can be read: as few columns as hold it, and more where they would be too wide. */
export function tableCut(rows: number, room: TableRoom): TableCut {
  const { width, height, least, most, gap, head, row, tallest } = room;
  const fit = Math.max(1, Math.floor((height - head) / row));
  const possible = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const wanted = Math.max(Math.ceil(rows / fit), Math.ceil((width + gap) / (most + gap)), 1);
  const columns = Math.min(possible, wanted);
  const { pages, perPage } = evenPages(rows, columns * fit);
  const perColumn = Math.ceil(perPage / columns);
  return {
    ...{ columns, perColumn, perPage, pages },
    rowHeight: Math.max(row, Math.min(tallest, (height - head) / perColumn)),
    columnWidth: (width - gap * (columns - 1)) / columns,
  };
}
