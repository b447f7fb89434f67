import { useMemo } from 'react';
import { contest } from '../../../domain/systems/contest.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['contest'] as const;

/** STUB. */
export function useContest(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => contest(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.contest.sentence() };
}
