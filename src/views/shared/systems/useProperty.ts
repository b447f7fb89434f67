import { useMemo } from 'react';
import { property } from '../../../domain/systems/property.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['property'] as const;

/** STUB. */
export function useProperty(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => property(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.property.sentence() };
}
