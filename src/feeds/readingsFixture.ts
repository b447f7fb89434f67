import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { loader } from './loader.ts';
import type { FeedReading, FeedReadings } from './reading.ts';

/** Changes one feed's records before they are read. */
// biome-ignore lint/suspicious/noExplicitAny: records are taken apart on purpose
export type Change = Partial<Record<FeedName, (records: any[]) => any[]>>;

/** Readings of these documents, with some feeds' records changed. */
export function readingsOf(documents: Iterable<unknown>, change: Change = {}): FeedReadings {
  const all = [...documents] as { feed: FeedName; records?: unknown[] }[];
  return Object.fromEntries(
    FEED_NAMES.map((feed) => {
      const records = all.filter((d) => d.feed === feed).flatMap((d) => d.records ?? []);
      const store = { get: async () => null, put: async () => true };
      const reading = loader(feed, { url: '/' }, null, { store }).latest() as FeedReading;
      return [feed, { ...reading, records: change[feed]?.(structuredClone(records)) ?? records }];
    }),
  ) as unknown as FeedReadings;
}
