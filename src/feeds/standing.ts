import type { FeedName } from '../contract/envelope.ts';
import { type DataState, feedState } from '../domain/dataState.ts';
import { feedCondition } from './condition.ts';
import type { FeedReading } from './reading.ts';

/** State and data time of one feed. */
export interface Standing {
  feed: FeedName;
  state: DataState;
  asOf: number | null;
}

/** The state of a feed at an instant. */
export function standing(reading: FeedReading, now: number): Standing {
  const condition = feedCondition(reading);
  return { feed: reading.feed, state: feedState(condition, now), asOf: condition.asOf };
}
