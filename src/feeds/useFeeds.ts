import { createContext, useContext, useEffect } from 'react';
import type { SiteConfig } from '../contract/config.ts';
import type { MapAnswer } from './map/readMap.ts';
import { useMapOf } from './map/useMap.ts';
import type { Fault, FeedReadings } from './reading.ts';

export interface FeedsValue {
  readings: FeedReadings;
  configFault: Fault | null;
  config: SiteConfig;
  refresh(): void;
  deepen(days: number): void;
}

export const FeedsContext = createContext<FeedsValue | null>(null);

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

/** Looks at every feed now. */
export function useRefresh(): () => void {
  return useValue().refresh;
}

/** Asks for at least this much weekly history, in days. */
export function useWeeklyDepth(days: number): void {
  const { deepen } = useValue();
  useEffect(() => deepen(days), [deepen, days]);
}

/** The map to draw, and why the district's own is not it. */
export function useMap(): MapAnswer {
  return useMapOf(useValue().config.map);
}
