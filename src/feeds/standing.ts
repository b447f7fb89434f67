import type { FeedName } from '../contract/envelope.ts';
import { type DataState, feedState } from '../domain/dataState.ts';
import { endOfWeek } from '../domain/vantage.ts';
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

/**
 * The state of a feed for whoever looks back at a week: its data time is no later than the end of that week, and its age is
 * counted up to there. So an old week is not withdrawn for being old; what had stopped before that week is, and what is in
 * doubt now stays so.
 * @param week Friday that is looked back at; null for the state at `now`
 */
export function standingIn(reading: FeedReading, week: string | null, now: number): Standing {
  if (week === null) return standing(reading, now);
  const at = Math.min(now, endOfWeek(week));
  const condition = feedCondition(reading);
  const asOf = condition.asOf === null ? null : Math.min(condition.asOf, at);
  return { feed: reading.feed, state: feedState({ ...condition, asOf }, at), asOf };
}
