/** Milliseconds a page stays. An emergency has no playlist: its lists turn by the clock alone. */
export const PAGE_DWELL = 12_000;

/**
 * Which page of a long list is up: a pure function of the clock, so that two walls agree and a reload lands on the same page.
 * @returns 0 to pages - 1
 */
export function pageAt(now: number, pages: number, dwell = PAGE_DWELL): number {
  return pages <= 1 ? 0 : Math.floor(now / dwell) % pages;
}
