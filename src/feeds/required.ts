import { OPTIONAL_FEEDS } from '../contract/envelope.ts';
import type { FeedReading, FeedReadings } from './reading.ts';

const OPTIONAL: ReadonlySet<string> = new Set(OPTIONAL_FEEDS);

/** The readings a screen waits for and complains about; an optional feed is neither waited for nor missed. */
export function requiredReadings(feeds: FeedReadings): FeedReading[] {
  return (Object.values(feeds) as FeedReading[]).filter((f) => !OPTIONAL.has(f.feed));
}
