import { QueryClient } from '@tanstack/react-query';
import { FEED_NAMES, type FeedName, OPTIONAL_FEEDS, ORGANISATION_FEEDS } from '../contract/envelope.ts';
import { addressFault, type LoadedConfig } from './config.ts';
import type { LastGoodStore } from './lastGood.ts';
import { type Loader, loader } from './loader.ts';
import { mapQuery } from './map/useMap.ts';
import { pageClock } from './pageClock.ts';
import type { FeedReading } from './reading.ts';
import { isUnread } from './wantedParts.ts';

/**
 * Where copies are kept: fetched beside the first look, not before it, and its library beside it, not after. A page that
 * cannot get them goes without copies.
 */
const opened = Promise.all([import('./lastGood.ts'), import('idb')]).then(
  ([m]) => m.lastGoodStore(),
  () => null,
);
const STORE: LastGoodStore = {
  get: async (feed, wanted) => (await (await opened)?.get(feed, wanted)) ?? null,
  put: async (entry) => (await (await opened)?.put(entry)) ?? false,
};

const OPTIONAL: ReadonlySet<string> = new Set(OPTIONAL_FEEDS);

/** Feeds that wait until the others have been looked at once: the first picture needs none of them. */
export const comesLater = (l: Loader): boolean => OPTIONAL.has(l.feed);

/** A feed that is read only where somebody looks at it. */
export const comesWhenAsked = (l: Loader): boolean => ASKED.has(l.feed);

/** Feeds that only some pages look at: paper and archive the issued bulletins, walls the mode and their playlists. */
export const ASKED_FEEDS = ['issues', 'mode', 'walls', ...ORGANISATION_FEEDS] as const satisfies readonly FeedName[];
export type AskedFeed = (typeof ASKED_FEEDS)[number];
const ASKED: ReadonlySet<string> = new Set(ASKED_FEEDS);
export const isAskedFeed = (feed: FeedName): feed is AskedFeed => ASKED.has(feed);

/** The feeds of one page: their loaders, and the client that keeps what they read and asks again in time. */
export interface FeedSource extends LoadedConfig {
  client: QueryClient;
  loaders: readonly Loader[];
  /** Settles when every required feed and the map have been looked at once, well, or badly and with their copy. */
  firstLook: Promise<void>;
  /** Whether all of them have answered or failed, and nothing but copies is still being read. */
  areAnswered(): boolean;
  /** Asks for at least this much weekly history, in days; what is missing is read at once. */
  deepen(days: number): void;
  /** Reads the window of a week that was left unread. */
  askWeek(week: string): void;
  /** Looks for the last good copy of a feed that is read when asked for. */
  restoreAsked(feed: AskedFeed): void;
}

export const feedKey = (feed: FeedName) => ['feed', feed];

/** What is asked for every two seconds is not waited for long. */
const MODE_TIMEOUTS = { headerTimeout: 4000, idleTimeout: 4000, totalTimeout: 8000 };

/** How TanStack Query asks a loader: by the loader's own rhythm, and for ever. */
export function feedQuery(l: Loader) {
  return {
    queryKey: feedKey(l.feed),
    queryFn: () => l.look(),
    refetchInterval: (query: { state: { data?: FeedReading | undefined } }) => query.state.data?.nextDelay ?? false,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // Reachability is judged by the feeds alone: navigator.onLine is wrong on an intranet.
    networkMode: 'always' as const,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: sharedUnlessNews,
  };
}

/**
 * Only news is handed on at once: thirty feeds that say "still the same" once a minute would have a page drawn anew every
 * two seconds. When they were looked at last is handed on with the provider's next beat. A look that failed is news, but
 * for the feed that is asked for every two seconds.
 */
function sharedUnlessNews(before: unknown, next: unknown): unknown {
  const [a, b] = [before as FeedReading | undefined, next as FeedReading];
  if (a === undefined || a.fault?.code !== b.fault?.code || (b.fault !== null && b.feed !== 'mode')) return b;
  const keys = ['head', 'records', 'rejected', 'phase', 'fromStore', 'depthDays', 'missingParts'] as const;
  return keys.every((key) => a[key] === b[key]) && sameNotices(a, b) ? a : b;
}

const sameNotices = (a: FeedReading, b: FeedReading) => JSON.stringify(a.notices) === JSON.stringify(b.notices);

/**
 * Starts reading every feed now, before anything is drawn, and fetches the last good copies meanwhile.
 * @param weeklyDepthDays weekly history the first view needs
 * @param early feeds that are read with the first picture although they are read only where somebody looks at them
 * @param build whose copies need no second check
 */
export function feedSource(
  loaded: LoadedConfig,
  weeklyDepthDays: number,
  early: readonly AskedFeed[] = [],
  build: string | null = null,
): FeedSource {
  const client = new QueryClient();
  const deps = { store: patient(STORE), build, now: pageClock.now, clock: pageClock };
  const loaders = FEED_NAMES.map((feed) => {
    const address = loaded.config.feeds[feed];
    // An optional feed without an address is not asked for.
    if (address === undefined) return loader(feed, null, null, deps) as Loader;
    const patience = feed === 'mode' ? { timeouts: MODE_TIMEOUTS } : {};
    return loader(feed, address, addressFault(feed, address.url, location.href), { ...deps, ...patience }) as Loader;
  });
  const restore = async (l: Loader) => {
    const restored = await l.restore();
    const shown = client.getQueryData<FeedReading>(feedKey(l.feed));
    if (restored === null || (shown !== undefined && shown.head !== null && !shown.fromStore)) return;
    client.setQueryData(feedKey(l.feed), restored);
    // A copy is no answer: taken for one, a feed that nobody has looked for yet would not be looked for until its next turn.
    void client.invalidateQueries({ queryKey: feedKey(l.feed), refetchType: 'none' });
  };
  const deepen = (days: number) => {
    const weekly = loaders.find((l) => l.feed === 'weekly');
    if (weekly === undefined || weekly.depthDays >= days) return;
    weekly.depthDays = days;
    void restore(weekly);
    void readUntil(client, weekly, (r) => (r.depthDays ?? days) >= days);
  };
  const askWeek = (week: string) => {
    const weekly = loaders.find((l) => l.feed === 'weekly');
    if (weekly?.ask(week) !== true) return;
    void restore(weekly);
    void readUntil(client, weekly, (r) => !isUnread(r.unread, week));
  };
  deepen(weeklyDepthDays);
  const first = loaders.filter((l) => !comesLater(l) || early.some((feed) => feed === l.feed));
  let unanswered = 0;
  const answered = async (look: Promise<void>) => {
    unanswered += 1;
    await look;
    unanswered -= 1;
  };
  /** The first look at a feed. One that brought nothing waits for the copy: a page without it would be drawn twice. */
  const lookAt = async (l: Loader) => {
    const copy = restore(l);
    await answered(client.prefetchQuery(feedQuery(l)));
    if (l.latest().head === null) await copy;
  };
  const looks = [...first.map(lookAt), answered(client.prefetchQuery(mapQuery(loaded.config.map)))];
  const firstLook = Promise.all(looks).then(() => undefined);
  // Behind the first picture, which shows none of them: their copies are read on the thread that draws it.
  void firstLook.then(() => idle(0)).then(() => loaders.filter((l) => comesLater(l) && !comesWhenAsked(l)).forEach(restore));
  const restoreAsked = (feed: AskedFeed) => loaders.filter((l) => l.feed === feed).forEach(restore);
  return { ...loaded, client, loaders, firstLook, areAnswered: () => unanswered === 0, deepen, askWeek, restoreAsked };
}

/**
 * Reads a feed, and once more where the answer was on its way before more was asked of it: on a slow machine the first look
 * is, and a wall that took it for the deeper one would stand without places until the next.
 */
async function readUntil(client: QueryClient, l: Loader, enough: (reading: FeedReading) => boolean): Promise<void> {
  for (let i = 0; i < 2; i++) if (enough(await client.fetchQuery({ ...feedQuery(l), staleTime: 0 }))) return;
}

const IDLE_LIMIT_MS = 2000;

/** Copies are written when the machine has nothing to draw, at the latest after two seconds: the picture comes first. */
function patient(store: LastGoodStore): LastGoodStore {
  return { get: (feed, wanted) => store.get(feed, wanted), put: (entry) => idle(IDLE_LIMIT_MS).then(() => store.put(entry)) };
}

/** When the machine has nothing to draw, at the latest after two seconds. @param otherwise ms where the browser cannot say */
function idle(otherwise: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: IDLE_LIMIT_MS });
    else setTimeout(resolve, otherwise);
  });
}
