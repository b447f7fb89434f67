import { useMemo } from 'react';
import { analysisContext } from '../../../domain/analysis/context.ts';
import type { Board } from '../../../domain/board.ts';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import { renovationForecasts } from '../../../domain/forecast/renovationForecasts.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';

/** The forecast of each project for the board's week, by compound id; null while they are being computed. */
export function useForecasts(board: Board): ReadonlyMap<string, RenovationForecast> | null {
  const { district, programme, renovation } = useFeeds();
  const { week } = board;
  return useMemo(() => {
    // Weekly figures have no part in it, and joining them would cost more than the forecast.
    const records = {
      district: district.records,
      programme: programme.records,
      renovation: renovation.records,
      stars: [],
      weekly: [],
      visits: [],
    };
    return new Map(renovationForecasts(analysisContext(records, week, null)).map((f) => [f.compound, f]));
  }, [district.records, programme.records, renovation.records, week]);
}
