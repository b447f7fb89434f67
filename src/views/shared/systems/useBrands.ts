import { useMemo } from 'react';
import { brands } from '../../../domain/systems/brands.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['models'] as const;

/** STUB. */
export function useBrands(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => brands(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.brands.sentence() };
}
