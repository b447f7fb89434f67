import { useMemo } from 'react';
import { fusion } from '../../../domain/systems/fusion.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

/** STUB. */
export function useFusion(week: string | null): SystemAnswer {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => fusion(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.fusion.sentence() };
}
