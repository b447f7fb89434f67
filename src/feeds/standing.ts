import { type Dated, dated } from '../domain/dated.ts';
import { feedCondition } from './condition.ts';
import type { FeedReading } from './reading.ts';

/** How a feed stands: its data time, rhythm, state and source. */
export type Standing = Dated;

/** How a feed stands at an instant. @param now ms since the epoch, by the clock ages go by */
export function standing(reading: FeedReading, now: number): Standing {
  return dated(reading.feed, reading.head?.source ?? null, feedCondition(reading, now), now);
}
