import { QueryClient, QueryClientProvider, useQueries } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { SiteConfig } from '../contract/config.ts';
import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { addressFault } from './config.ts';
import { crossChecks } from './crossChecks.ts';
import { lastGoodStore } from './lastGood.ts';
import { type Loader, loader } from './loader.ts';
import type { Fault, FeedReading, FeedReadings } from './reading.ts';
import { FeedsContext } from './useFeeds.ts';

interface Props {
  config: SiteConfig;
  configFault: Fault | null;
  weeklyDepthDays: number;
  children: ReactNode;
}

const TICK = 10_000;

/** Keeps every feed read by its own rhythm and hands the checked readings to the views. */
export function FeedsProvider(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Readings {...props} client={client} />
    </QueryClientProvider>
  );
}

function Readings(props: Props & { client: QueryClient }) {
  const { config, configFault, weeklyDepthDays, client } = props;
  const loaders = useMemo(() => {
    const store = lastGoodStore();
    return FEED_NAMES.map((feed) => {
      const address = config.feeds[feed];
      return loader(feed, address, addressFault(feed, address.url, location.href), { store }) as Loader;
    });
  }, [config]);

  const results = useQueries({
    queries: loaders.map((l) => ({
      queryKey: ['feed', l.feed],
      // The depth is set before every look, so a view that needs more history gets it with the next one.
      queryFn: () => {
        l.depthDays = l.feed === 'weekly' ? weeklyDepthDays : l.depthDays;
        return l.look();
      },
      refetchInterval: (query: { state: { data?: FeedReading | undefined } }) => query.state.data?.nextDelay ?? false,
      refetchIntervalInBackground: true,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Reachability is judged by the feeds alone: navigator.onLine is wrong on an intranet.
      networkMode: 'always' as const,
      retry: false,
      gcTime: Number.POSITIVE_INFINITY,
      staleTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
    })),
  });

  useEffect(() => {
    for (const l of loaders) {
      void l.restore().then((restored) => {
        if (restored !== null && (client.getQueryData<FeedReading>(['feed', l.feed])?.head ?? null) === null)
          client.setQueryData(['feed', l.feed], restored);
      });
    }
  }, [loaders, client]);

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
  const value = useMemo(() => ({ readings, configFault, refresh }), [readings, configFault, refresh]);
  return <FeedsContext.Provider value={value}>{props.children}</FeedsContext.Provider>;
}
