import type { FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import type { Finding } from './sense/finding.ts';

/** What a record of a feed is checked by: its shape, then its sense. */
export interface FeedCheck<F extends FeedName> {
  feed: F;
  /** A schema of zod. */
  schema: unknown;
  /** Sense of one record by itself, after its shape was found right. */
  sense(record: FeedRecords[F]): Finding | null;
}

/** The checks of several feeds. */
export type FeedChecks<F extends FeedName> = { readonly [K in F]: FeedCheck<K> };
