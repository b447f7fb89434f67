import { useMemo } from 'react';
import { conduct } from '../../../domain/systems/conduct.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['conduct'] as const;

/** STUB. */
export function useConduct(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => conduct(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.conduct.sentence() };
}
