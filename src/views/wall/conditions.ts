import type { RequiredFeed } from '../../contract/envelope.ts';
import { cadenceLength, type DataState } from '../../domain/dataState.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { type Standing, standingIn } from '../../feeds/standing.ts';

/**
 * The state of each feed the wall rests on; an optional feed is no business of it.
 * @param week Friday the wall is stopped at; null for one that is live
 */
export function standings(feeds: FeedReadings, now: number, week: string | null = null): Record<RequiredFeed, Standing> {
  return {
    district: standingIn(feeds.district, week, now),
    programme: standingIn(feeds.programme, week, now),
    stars: standingIn(feeds.stars, week, now),
    weekly: standingIn(feeds.weekly, week, now),
    renovation: standingIn(feeds.renovation, week, now),
  };
}

const GRAVITY: Record<DataState, number> = {
  none: 9,
  config: 9,
  expired: 8,
  suspect: 7,
  lastGood: 6,
  partial: 5,
  late: 4,
  fresh: 0,
  lowN: 0,
  hidden: 0,
  notRanked: 0,
};

/** The one to name in the header: the worst state, and among equals the oldest for its own rhythm. */
export function oldest(feeds: FeedReadings, all: Record<RequiredFeed, Standing>, now: number): Standing | null {
  const age = (s: Standing) => {
    const head = feeds[s.feed].head;
    return head === null || s.asOf === null ? Number.POSITIVE_INFINITY : (now - s.asOf) / cadenceLength(head.cadence);
  };
  const candidates = Object.values(all).filter((s) => feeds[s.feed].head?.cadence !== 'onChange' || GRAVITY[s.state] > 0);
  return candidates.reduce<Standing | null>((worst, s) => {
    if (worst === null) return s;
    const by = GRAVITY[s.state] - GRAVITY[worst.state];
    return by > 0 || (by === 0 && age(s) > age(worst)) ? s : worst;
  }, null);
}
