import { useMemo } from 'react';
import { culture } from '../../../domain/systems/culture.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['culture'] as const;

/** STUB. */
export function useCulture(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => culture(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.culture.sentence() };
}
