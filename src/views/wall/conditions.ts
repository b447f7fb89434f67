import { type FeedName, OPTIONAL_FEEDS, type RequiredFeed } from '../../contract/envelope.ts';
import { type Dated, isOff, worst } from '../../domain/dated.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { type Standing, standingIn } from '../../feeds/standing.ts';

/**
 * The state of each feed the overview rests on.
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

/** Optional feeds that scenes rest on; of issued bulletins, the mode and the playlists no scene shows anything. */
const NEVER_SHOWN: ReadonlySet<FeedName> = new Set(['issues', 'mode', 'walls']);
const BEHIND_SCENES = OPTIONAL_FEEDS.filter((feed) => !NEVER_SHOWN.has(feed));

/** What the header says of the data: the one to name, and how many others are not as they should be. */
export interface OldestData {
  dated: Dated;
  others: number;
}

/**
 * The one to name in the header: the worst state of what the wall shows, and among equals the oldest for its own rhythm.
 * An optional feed counts where a scene shows what it brought and that is late, old, failed or in doubt; one that brought
 * nothing is shown nowhere, and its absence is no alarm. A feed without a rhythm counts where something is wrong with it.
 */
export function oldest(
  feeds: FeedReadings,
  all: Record<RequiredFeed, Standing>,
  now: number,
  week: string | null = null,
): OldestData | null {
  const behind = BEHIND_SCENES.filter((f) => feeds[f].head !== null).map((f) => standingIn(feeds[f], week, now));
  const off = [...Object.values(all), ...behind].filter((s) => isOff(s.state));
  const candidates = off.length > 0 ? off : Object.values(all).filter((s) => s.cadence !== 'onChange');
  const [first, ...more] = candidates;
  return first === undefined ? null : { dated: worst([first, ...more], now), others: Math.max(0, off.length - 1) };
}
