import { useNow } from '../../../feeds/useNow.ts';
import { PAGE_DWELL, pageAt } from './paging.ts';

/** Which of several panels that share a place is up: each stays for two pages of its own. */
export function useTurn(panels: number): number {
  return pageAt(useNow(PAGE_DWELL), panels, 2 * PAGE_DWELL);
}
