import type { FeedName } from '../../contract/envelope.ts';
import { judges } from '../dataState.ts';
import type { FeedStand } from './types.ts';

/** Feeds a bulletin rests on. Those of what changes slowly are read where a page asks for them: it waits for none but these. */
export const BULLETIN_FEEDS: readonly FeedName[] = [
  'district',
  'programme',
  'stars',
  'weekly',
  'renovation',
  'visits',
  'ledger',
  'concerns',
  'wishes',
  'fourChiefs',
  'reviews',
  'models',
];

/** Whether a feed has anything to say. */
export const has = (feeds: readonly FeedStand[], feed: FeedName): boolean => feeds.find((f) => f.feed === feed)?.gap === null;

/** Whether its data may still be judged by: it is here, and not past its age. */
export const judged = (feeds: readonly FeedStand[], feed: FeedName): boolean => {
  const stand = feeds.find((f) => f.feed === feed);
  return stand !== undefined && stand.gap === null && judges(stand.state);
};
