import { QueryClientProvider, useQueries } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FeedName } from '../contract/envelope.ts';
import { crossChecks } from './crossChecks.ts';
import type { Loader } from './loader.ts';
import type { FeedReadings } from './reading.ts';
import { type AskedFeed, comesLater, comesWhenAsked, type FeedSource, feedQuery } from './source.ts';
import { FeedsContext } from './useFeeds.ts';

interface Props {
  source: FeedSource;
  children: ReactNode;
}

/** Half of what a machine that wakes may take until every feed is asked: while it slept the wait for the next tick stood still. */
const TICK = 2500;

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
  const known = useRef(new Set<AskedFeed>());
  const [asked, setAsked] = useState<ReadonlySet<string>>(() => new Set());
  const ask = useCallback(
    (feed: AskedFeed) => {
      if (known.current.has(feed)) return;
      known.current.add(feed);
      setAsked(new Set(known.current));
      restoreAsked(feed);
    },
    [restoreAsked],
  );
  useEffect(() => {
    let here = true;
    void firstLook.then(() => here && setLooked(true));
    return () => {
      here = false;
    };
  }, [firstLook]);
  const isRead = (l: Loader) => (looked || !comesLater(l)) && (asked.has(l.feed) || !comesWhenAsked(l));
  const results = useQueries({ queries: loaders.map((l) => ({ ...feedQuery(l), enabled: isRead(l) })) });

  const refresh = useCallback(() => void client.refetchQueries({ queryKey: ['feed'] }), [client]);

  // A machine that slept, or a tab that was hidden, catches up at once.
  useEffect(() => {
    let last = Date.now();
    const tick = setInterval(() => {
      const now = Date.now();
      if (now - last > 3 * TICK) refresh();
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
  }, [refresh]);

  const data = results.map((r, i) => r.data ?? (loaders[i] as Loader).initial());
  const readings = useMemo(
    () => crossChecks(Object.fromEntries(data.map((r) => [r.feed as FeedName, r])) as unknown as FeedReadings),
    // biome-ignore lint/correctness/useExhaustiveDependencies: the readings themselves are the dependencies
    data,
  );
  const value = useMemo(
    () => ({ readings, config, configFault: fault, refresh, deepen, askWeek, ask }),
    [readings, config, fault, refresh, deepen, askWeek, ask],
  );
  return <FeedsContext.Provider value={value}>{props.children}</FeedsContext.Provider>;
}
