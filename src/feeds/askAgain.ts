import type { QueryClient } from '@tanstack/react-query';
import { breath } from './turns.ts';

/**
 * Asks every feed that somebody reads again, each in a turn of its own: thirty at once would hold the page for a tenth of a
 * second. One that was asked meanwhile, by its own rhythm, is not asked twice: a second miss would be counted for one.
 * @returns settles when all have been asked, not when they have answered
 */
export async function askAgain(client: QueryClient): Promise<void> {
  const since = Date.now();
  for (const { queryKey, state } of client.getQueryCache().findAll({ queryKey: ['feed'] })) {
    await breath();
    const { fetchStatus, dataUpdatedAt } = client.getQueryState(queryKey) ?? state;
    if (fetchStatus === 'idle' && dataUpdatedAt < since) void client.refetchQueries({ queryKey, exact: true });
  }
}
