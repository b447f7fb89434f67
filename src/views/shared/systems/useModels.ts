import { useMemo } from 'react';
import { models } from '../../../domain/systems/models.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['models'] as const;

/** STUB. */
export function useModels(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => models(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.models.sentence() };
}
