import { type FeedName, OPTIONAL_FEEDS, type RequiredFeed } from '../../contract/envelope.ts';
import { type Dated, eldest, isOff, worst } from '../../domain/dated.ts';
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

/** What is on the screen now, beside what every wall rests on. */
export interface OnScreen {
  /** Feeds of the scene. */
  feeds: readonly FeedName[];
  /** A figure that stands on older records than its feed; null where there is none. */
  surveyed: Dated | null;
}

/**
 * The one to name in the header. Where something of what the wall shows is late, old, failed or in doubt, the worst of it,
 * and among equals the oldest for its own rhythm: an optional feed counts where any scene shows what it brought; one that
 * brought nothing is shown nowhere, and its absence is no alarm. Where all is well, what is oldest by its data time, of what
 * the wall rests on and of the scene on the screen; a feed without a rhythm is left out, as it is of when it last changed.
 */
export function oldest(
  feeds: FeedReadings,
  all: Record<RequiredFeed, Standing>,
  now: number,
  week: string | null,
  shown: OnScreen,
): OldestData | null {
  const behind = BEHIND_SCENES.filter((f) => feeds[f].head !== null).map((f) => standingIn(feeds[f], week, now));
  const off = [...Object.values(all), ...behind].filter((s) => isOff(s.state));
  const [gravest, ...more] = off;
  if (gravest !== undefined) return { dated: worst([gravest, ...more], now), others: more.length };
  const scene = shown.feeds.filter((f) => feeds[f].head !== null).map((f) => standingIn(feeds[f], week, now));
  const figure = shown.surveyed === null ? [] : [shown.surveyed];
  const first = eldest([...Object.values(all), ...scene, ...figure].filter((s) => s.cadence !== 'onChange'));
  return first === null ? null : { dated: first, others: 0 };
}
