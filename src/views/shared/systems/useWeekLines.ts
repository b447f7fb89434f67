import { useMemo } from 'react';
import type { Leagues } from '../../../analysis/protocol.ts';
import type { WeeklyFeedRecord } from '../../../contract/weekly.ts';
import type { Board } from '../../../domain/board.ts';
import { correctedBetween, type WeekChange, type WeekLine, weekChanges, weekLines } from '../../../domain/systems/weekly.ts';
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

interface Changes {
  baseline: string;
  records: readonly WeeklyFeedRecord[];
  communities: WeekChange[];
  compounds: WeekChange[];
}
const kept = new WeakMap<Board, Changes>();

/** Made once for a board and a baseline: the scene comes round again and again. */
function changesOf(board: Board, baseline: string, records: readonly WeeklyFeedRecord[]): Changes {
  const held = kept.get(board);
  if (held !== undefined && held.baseline === baseline && held.records === records) return held;
  const corrected = correctedBetween(records, baseline, board.week);
  const changes = {
    baseline,
    records,
    communities: weekChanges(board, 'community', baseline, corrected),
    compounds: weekChanges(board, 'compound', baseline, corrected),
  };
  kept.set(board, changes);
  return changes;
}

/**
 * The rows of two weeks.
 * @param baseline Friday compared with @param now leagues of the week against it @param then leagues of the baseline
 */
export function useWeekLines(week: string | null, baseline: string, now: Leagues | null, then: Leagues | null): WeekLines {
  const { ctx } = useSystemContext(week);
  const board = useBoard({ week: ctx.week });
  const { weekly } = useFeeds();
  const made = useMemo(() => changesOf(board, baseline, weekly.records), [board, baseline, weekly.records]);
  return useMemo(() => {
    const [a, b] = [now ?? NONE, then ?? NONE];
    return {
      board,
      communities: weekLines(made.communities, { now: a.communities, old: b.communities }),
      compounds: weekLines(made.compounds, { now: a.compounds, old: b.compounds }),
    };
  }, [board, made, now, then]);
}
