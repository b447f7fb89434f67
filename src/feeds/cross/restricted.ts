import type { FeedName } from '../../contract/envelope.ts';
import type { FeedReading, FeedReadings } from '../reading.ts';

/** What stands for a value that may not be shown. */
const HIDDEN = '***';

/**
 * Of a restricted feed a refused record is named with its field and reason, not with its value: a small count of persons
 * may be the very thing its table hides.
 */
export function withoutRestrictedValues(feeds: FeedReadings): FeedReadings {
  const hide = <F extends FeedName>(reading: FeedReading<F>): FeedReading<F> =>
    reading.head?.class !== 'restricted' || reading.rejected.length === 0
      ? reading
      : { ...reading, rejected: reading.rejected.map((r) => ({ ...r, value: HIDDEN })) };
  return Object.fromEntries(
    Object.entries(feeds).map(([feed, reading]) => [feed, hide(reading as FeedReading)]),
  ) as unknown as FeedReadings;
}
