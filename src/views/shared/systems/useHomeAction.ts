import { useMemo } from 'react';
import { homeAction } from '../../../domain/systems/homeAction.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['organisation'] as const;

/** STUB. */
export function useHomeAction(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => homeAction(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.homeAction.sentence() };
}
