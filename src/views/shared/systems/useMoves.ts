import { useMemo } from 'react';
import { moves } from '../../../domain/systems/moves.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['organisation'] as const;

/** STUB. */
export function useMoves(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => moves(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.moves.sentence() };
}
