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
