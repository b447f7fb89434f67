import { useMemo } from 'react';
import {
  type ConductStanding,
  type ConductWall,
  conduct,
  conductReconciled,
  conductWall,
} from '../../../domain/systems/conduct.ts';
import type { QuarterReconciled } from '../../../domain/systems/quarter.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['conduct'] as const;

/** The lists of conduct of a week, with every entry as it stood: for the desk. */
export function useConduct(week: string | null): SystemAnswer & { standings: readonly ConductStanding[] } {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords().conduct;
  const answer = kept(conduct, records, ctx);
  const [positive, open, overdue] = answer.figures;
  return {
    ctx,
    figures: answer.figures,
    standings: answer.standings,
    sentence:
      answer.standings.length === 0
        ? words.nothing
        : words.sentence(positive?.value ?? 0, open?.value ?? 0, overdue?.numerator ?? 0),
  };
}

/** What a wall shows of the lists: praise as it was written, and of the negative list numbers alone. */
export function useConductWall(week: string | null): SystemAnswer & ConductWall {
  const { ctx, figures, standings, sentence } = useConduct(week);
  const wall = useMemo(() => conductWall({ figures, standings }), [figures, standings]);
  return { ctx, sentence, ...wall };
}

/** Whether the lists and the weekly feed agree on the quarter last reported. */
export function useConductReconciled(week: string | null): QuarterReconciled {
  const { records, ctx } = useSystemContext(week);
  return kept(conductReconciled, records, ctx);
}
