import { type Dated, dated } from '../domain/dated.ts';
import { endOfWeek } from '../domain/vantage.ts';
import { feedCondition } from './condition.ts';
import type { FeedReading } from './reading.ts';

/** How a feed stands: its data time, rhythm, state and source. */
export type Standing = Dated;

/** How a feed stands at an instant. @param now ms since the epoch, by the clock ages go by */
export function standing(reading: FeedReading, now: number): Standing {
  return dated(reading.feed, reading.head?.source ?? null, feedCondition(reading, now), now);
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
  const condition = feedCondition(reading, now);
  const asOf = condition.asOf === null ? null : Math.min(condition.asOf, at);
  return dated(reading.feed, reading.head?.source ?? null, { ...condition, asOf }, at);
}
