import { useMemo } from 'react';
import { councils } from '../../../domain/systems/councils.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['councils'] as const;

/** STUB. */
export function useCouncils(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => councils(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.councils.sentence() };
}
