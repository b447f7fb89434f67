import { createContext, useContext, useEffect } from 'react';
import type { SiteConfig } from '../contract/config.ts';
import type { MapAnswer } from './map/readMap.ts';
import { useMapOf } from './map/useMap.ts';
import type { Fault, FeedReading, FeedReadings } from './reading.ts';
import type { AskedFeed } from './source.ts';
import { isUnread } from './wantedParts.ts';

export interface FeedsValue {
  readings: FeedReadings;
  configFault: Fault | null;
  config: SiteConfig;
  refresh(): void;
  deepen(days: number): void;
  askWeek(week: string): void;
  /** Has a feed read from now on that is read only where somebody looks at it. */
  ask(feed: AskedFeed): void;
  /** Nothing is asked of a server from now on, until it is let go. */
  hold(held: boolean): void;
}

export const FeedsContext = createContext<FeedsValue | null>(null);

/** Routine or emergency, handed on apart from the other feeds and before them. */
export const ModeContext = createContext<FeedReading<'mode'> | null>(null);

function useValue(): FeedsValue {
  const value = useContext(FeedsContext);
  if (value === null) throw new Error('useFeeds outside FeedsProvider');
  return value;
}

/** All feeds as they are known at this moment, after the checks between them. */
export function useFeeds(): FeedReadings {
  return useValue().readings;
}

/** Why config.json could not be read; null where it was. */
export function useConfigFault(): Fault | null {
  return useValue().configFault;
}

/** The district's channel for complaints and corrections; undefined where config.json names none. */
export function useCorrections(): SiteConfig['corrections'] {
  return useValue().config.corrections;
}

/** Masthead and tail of the bulletin as the district wants them; undefined where config.json names none. */
export function useMasthead(): SiteConfig['bulletin'] {
  return useValue().config.bulletin;
}

/** Looks at every feed now. */
export function useRefresh(): () => void {
  return useValue().refresh;
}

/** Asks for at least this much weekly history, in days. */
export function useWeeklyDepth(days: number): void {
  const { deepen } = useValue();
  useEffect(() => deepen(days), [deepen, days]);
}

/**
 * Reads the window of a week that was left unread, and says whether it is on its way: until then nothing may be said of
 * that week, as nobody could tell what was not read from what was not reported.
 * @param week null for the newest, which is always read
 */
export function useWeekOnItsWay(week: string | null): boolean {
  const { readings, askWeek } = useValue();
  const away = week !== null && isUnread(readings.weekly.unread, week);
  useEffect(() => {
    if (away) askWeek(week);
  }, [away, askWeek, week]);
  return away;
}

/** The issued bulletins, which are read from the first time somebody looks at them. */
export function useIssues(): FeedReading<'issues'> {
  return useAsked('issues');
}

const MODE: readonly AskedFeed[] = ['mode'];

/** Routine or emergency: read every two seconds from the first time a wall looks, and waiting for no other feed. */
export function useModeFeed(): FeedReading<'mode'> {
  useAsk(MODE);
  const mode = useContext(ModeContext);
  if (mode === null) throw new Error('useModeFeed outside FeedsProvider');
  return mode;
}

/** The walls and their playlists, from the first time a wall looks. */
export function useWallsFeed(): FeedReading<'walls'> {
  return useAsked('walls');
}

/** Has feeds read from now on that are read only where somebody looks at them. @param feeds the same ones at every drawing */
export function useAsk(feeds: readonly AskedFeed[]): void {
  const { ask } = useValue();
  useEffect(() => feeds.forEach(ask), [ask, feeds]);
}

/**
 * While somebody speaks no server is asked for anything: what is shown is frozen, and what is on its way may come.
 * @param held false lets the feeds go on
 */
export function useHeldFeeds(held: boolean): void {
  const { hold } = useValue();
  useEffect(() => {
    if (!held) return;
    hold(true);
    return () => hold(false);
  }, [hold, held]);
}

function useAsked<F extends AskedFeed>(feed: F): FeedReadings[F] {
  const { readings, ask } = useValue();
  useEffect(() => ask(feed), [ask, feed]);
  return readings[feed];
}

/** The map to draw, and why the district's own is not it. */
export function useMap(): MapAnswer {
  return useMapOf(useValue().config.map);
}
