import { pageAt } from '../../../domain/wall/pages.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import { useWakeAt } from './useWakeAt.ts';
import { useWallTurn } from './wallTurn.ts';

/**
 * The page of a long list that is up in this turn of the wall; it turns by itself, once a page.
 * @param pages how many there are @returns page from 0
 */
export function usePage(pages: number): number {
  const { began, length, round, stopped } = useWallTurn().clock;
  const since = stopped ?? Math.min(length - 1, Math.max(0, pageClock.now() - began));
  const { page, left } = pageAt({ length, since, round }, pages);
  useWakeAt(pages <= 1 || stopped !== null ? null : began + since + left);
  return page;
}
