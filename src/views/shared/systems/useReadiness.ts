import { useMemo } from 'react';
import { readiness } from '../../../domain/systems/readiness.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['readiness'] as const;

/** STUB. */
export function useReadiness(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => readiness(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.readiness.sentence() };
}
