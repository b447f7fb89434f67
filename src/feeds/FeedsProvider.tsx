import { QueryClientProvider, useQueries } from '@tanstack/react-query';
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { FeedName } from '../contract/envelope.ts';
import { askAgain } from './askAgain.ts';
import { isForsaken } from './condition.ts';
import { withoutRepeats } from './cross/repeats.ts';
import { crossChecks } from './crossChecks.ts';
import type { Loader } from './loader.ts';
import { pageClock } from './pageClock.ts';
import type { FeedReading, FeedReadings } from './reading.ts';
import { type AskedFeed, comesLater, comesWhenAsked, type FeedSource, feedQuery } from './source.ts';
import { FeedsContext, ModeContext } from './useFeeds.ts';

interface Props {
  source: FeedSource;
  children: ReactNode;
}

/** Half of what a machine that wakes may take until every feed is asked: while it slept the wait for the next tick stood still. */
const TICK = 2500;

/** When feeds that are "still the same" were looked at last is handed on in this rhythm, with one drawing for all of them. */
const BEAT = 20_000;

/** Keeps every feed read by its own rhythm and hands the checked readings to the views. */
export function FeedsProvider(props: Props) {
  return (
    <QueryClientProvider client={props.source.client}>
      <Readings {...props} />
    </QueryClientProvider>
  );
}

function Readings(props: Props) {
  const { client, loaders, config, fault, deepen, askWeek, firstLook, restoreAsked } = props.source;
  const [looked, setLooked] = useState(false);
  const [asked, setAsked] = useState<ReadonlySet<AskedFeed>>(() => new Set());
  const [held, hold] = useState(false);
  const ask = useCallback((feed: AskedFeed) => setAsked((held) => (held.has(feed) ? held : new Set([...held, feed]))), []);
  useEffect(() => {
    let here = true;
    void firstLook.then(() => here && setLooked(true));
    return () => {
      here = false;
    };
  }, [firstLook]);
  const isRead = (l: Loader) =>
    (looked || !comesLater(l) || l.feed === 'mode') && (asked.has(l.feed as AskedFeed) || !comesWhenAsked(l));
  const results = useQueries({ queries: loaders.map((l) => ({ ...feedQuery(l), enabled: !held && isRead(l) })) });

  const restored = useRef(new Set<AskedFeed>());
  useEffect(() => {
    for (const feed of asked) if (!restored.current.has(feed)) restoreAsked(feed);
    restored.current = new Set(asked);
  }, [asked, restoreAsked]);

  const refresh = useCallback(() => void askAgain(client), [client]);

  // A machine that slept, or a tab that was hidden, catches up at once; so does one whose clock was set, as the answers
  // tell the time. A feed that nobody asks for any more is asked for again.
  useEffect(() => {
    if (held) return;
    let last = Date.now();
    const tick = setInterval(() => {
      const now = Date.now();
      const forsaken = loaders.some((l) => isForsaken(l.latest(), pageClock.now()));
      if (Math.abs(now - last) > 3 * TICK || forsaken) refresh();
      last = now;
    }, TICK);
    const shown = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', shown);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [loaders, refresh, held]);

  const [, beat] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const timer = setInterval(beat, BEAT);
    return () => clearInterval(timer);
  }, []);

  // The client says when there is news, and is asked for it here; the loader knows also when it last looked.
  const news = results.map((r) => r.data);
  const latest = news.map((_, i) => (loaders[i] as Loader).latest());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the readings themselves are the dependencies
  const data = useMemo(() => latest, latest);
  // What nobody had looked at for long is shown as such: that it was looked at now is not kept until the next beat.
  const handed = useRef(data);
  useEffect(() => {
    handed.current = data;
  });
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'success') return;
        const shown = handed.current.find((r) => r.feed === event.query.queryKey[1]);
        if (shown !== undefined && isForsaken(shown, pageClock.now())) beat();
      }),
    [client],
  );

  // An emergency waits for no other feed, and for nothing that is worked out of others.
  const modeRead = data.find((r) => r.feed === 'mode') as FeedReading<'mode'>;
  const mode = useMemo(() => withoutRepeats(modeRead), [modeRead]);

  // Other news is handed on between two pieces of other work: all that follows from it at once, in the middle of what
  // brought it, would be one task of a quarter of a second on a slow machine.
  const settled = useDeferredValue(data);
  const readings = useMemo(
    () => crossChecks(Object.fromEntries(settled.map((r) => [r.feed as FeedName, r])) as unknown as FeedReadings),
    [settled],
  );
  const value = useMemo(
    () => ({ readings, config, configFault: fault, refresh, deepen, askWeek, ask, hold }),
    [readings, config, fault, refresh, deepen, askWeek, ask],
  );
  return (
    <FeedsContext.Provider value={value}>
      <ModeContext.Provider value={mode}>{props.children}</ModeContext.Provider>
    </FeedsContext.Provider>
  );
}
