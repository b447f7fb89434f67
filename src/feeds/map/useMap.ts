import { useQuery } from '@tanstack/react-query';
import type { SiteConfig } from '../../contract/config.ts';
import { type MapAnswer, readMap } from './readMap.ts';

const HOUR = 3_600_000;

/** How TanStack Query reads the map: once, and again every hour, since a district may put its own there any day. */
export function mapQuery(config: SiteConfig['map']) {
  return {
    queryKey: ['map'],
    queryFn: () => readMap(config),
    refetchInterval: HOUR,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    networkMode: 'always' as const,
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: Number.POSITIVE_INFINITY,
  };
}

const NOTHING: MapAnswer = { shapes: null, fault: null };

/** The map to draw; nothing while it is being read. Equal files keep their identity, so nothing is drawn anew. */
export function useMapOf(config: SiteConfig['map']): MapAnswer {
  return useQuery(mapQuery(config)).data ?? NOTHING;
}
