import { BULLETIN_FEEDS } from '../domain/bulletin/stands.ts';
import type { FeedStand } from '../domain/bulletin/types.ts';
import type { FeedReadings } from './reading.ts';
import { standing } from './standing.ts';

/**
 * How every feed that figures rest on stands at an instant, with what a bulletin has to say of it. Earlier bulletins are no
 * data: a new one neither waits for them nor dates itself by them.
 * @param now ms since the epoch
 */
export function feedStands(readings: FeedReadings, now: number): FeedStand[] {
  return BULLETIN_FEEDS.map((feed): FeedStand => {
    const reading = readings[feed];
    const { head, phase, url, records } = reading;
    const { state, asOf } = standing(reading, now);
    const gap = head !== null ? null : phase === 'waiting' ? 'waiting' : url === '' ? 'notConnected' : 'notReported';
    return { feed, state, asOf, sequence: head?.sequence ?? 0, records: records.length, demo: head?.demo === true, gap };
  });
}
