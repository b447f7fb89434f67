import type { FeedName } from '../contract/envelope.ts';
import { recordKey } from './recordKey.ts';

interface Kept {
  feed: FeedName;
  knownAt: number | null;
  known: readonly unknown[];
}

/** Answers kept of each list: what is known now, and what was known at a moment somebody looks at. */
const KEPT = 2;
/** A feed's records are never changed in place, and every system asks for them as known. */
const held = new WeakMap<object, readonly Kept[]>();

/**
 * The records as they were known at an instant: of each key the highest revision recorded by then. Of one list it is worked out
 * once: the list may not be changed afterwards.
 * @param knownAt ms since the epoch; null for all that is known now
 */
export function asKnown<R extends { recordedAt: string; revision: number }>(
  feed: FeedName,
  records: readonly R[],
  knownAt: number | null,
): readonly R[] {
  const answers = held.get(records) ?? [];
  const before = answers.find((k) => k.feed === feed && k.knownAt === knownAt);
  if (before !== undefined) return before.known as readonly R[];
  const known = worked(feed, records, knownAt);
  held.set(records, [{ feed, knownAt, known }, ...answers].slice(0, KEPT));
  return known;
}

function worked<R extends { recordedAt: string; revision: number }>(
  feed: FeedName,
  records: readonly R[],
  knownAt: number | null,
): readonly R[] {
  const latest = new Map<string, R>();
  for (const record of records) {
    if (knownAt !== null && Date.parse(record.recordedAt) > knownAt) continue;
    const key = recordKey(feed, record);
    const held = latest.get(key);
    if (held === undefined || record.revision > held.revision) latest.set(key, record);
  }
  return [...latest.values()];
}
