import { FEED_NAMES } from '../contract/envelope.ts';
import type { FeedStand } from '../domain/bulletin/types.ts';
import type { FeedReadings } from './reading.ts';
import { standing } from './standing.ts';

/** How every feed stands at an instant, with what a bulletin has to say of it. @param now ms since the epoch */
export function feedStands(readings: FeedReadings, now: number): FeedStand[] {
  return FEED_NAMES.map((feed): FeedStand => {
    const reading = readings[feed];
    const { head, phase, url, records } = reading;
    const { state, asOf } = standing(reading, now);
    const gap = head !== null ? null : phase === 'waiting' ? 'waiting' : url === '' ? 'notConnected' : 'notReported';
    return { feed, state, asOf, sequence: head?.sequence ?? 0, records: records.length, demo: head?.demo === true, gap };
  });
}
