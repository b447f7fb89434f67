import { useMemo } from 'react';
import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import type { Board } from '../../../domain/board.ts';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';

/** The forecast of each project for the board's week, by compound id; null while they are worked out. */
export function useForecasts(board: Board): ReadonlyMap<string, RenovationForecast> | null {
  const { answer } = useAnalysis({ task: 'forecasts', week: board.week });
  return useMemo(() => (answer === null ? null : new Map(answer.map((f) => [f.compound, f]))), [answer]);
}
