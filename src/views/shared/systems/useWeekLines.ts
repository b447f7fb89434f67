import { useMemo } from 'react';
import type { Leagues } from '../../../analysis/protocol.ts';
import type { Board } from '../../../domain/board.ts';
import { correctedBetween, type WeekLine, weekLines } from '../../../domain/systems/weekly.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useSystemContext } from './useSystemContext.ts';

/** Two weeks side by side, unit by unit, with the board of the later one. */
export interface WeekLines {
  board: Board;
  communities: WeekLine[];
  compounds: WeekLine[];
}

const NONE: Leagues = { communities: null, compounds: null };

/**
 * The rows of two weeks.
 * @param baseline Friday compared with @param now leagues of the week against it @param then leagues of the baseline
 */
export function useWeekLines(week: string | null, baseline: string, now: Leagues | null, then: Leagues | null): WeekLines {
  const { ctx } = useSystemContext(week);
  const board = useBoard({ week: ctx.week });
  const { weekly } = useFeeds();
  return useMemo(() => {
    const corrected = correctedBetween(weekly.records, baseline, board.week);
    const [a, b] = [now ?? NONE, then ?? NONE];
    return {
      board,
      communities: weekLines(board, 'community', baseline, { now: a.communities, old: b.communities }, corrected),
      compounds: weekLines(board, 'compound', baseline, { now: a.compounds, old: b.compounds }, corrected),
    };
  }, [board, weekly.records, baseline, now, then]);
}
