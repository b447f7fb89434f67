import type { FeedName } from '../contract/envelope.ts';
import { recordKey } from './recordKey.ts';

/**
 * The records as they were known at an instant: of each key the highest revision recorded by then.
 * @param knownAt ms since the epoch; null for all that is known now
 */
export function asKnown<R extends { recordedAt: string; revision: number }>(
  feed: FeedName,
  records: readonly R[],
  knownAt: number | null,
): R[] {
  const latest = new Map<string, R>();
  for (const record of records) {
    if (knownAt !== null && Date.parse(record.recordedAt) > knownAt) continue;
    const key = recordKey(feed, record);
    const held = latest.get(key);
    if (held === undefined || record.revision > held.revision) latest.set(key, record);
  }
  return [...latest.values()];
}
