import { useMemo } from 'react';
import { links } from '../../../domain/systems/links.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['links'] as const;

/** STUB. */
export function useLinks(week: string | null): SystemAnswer {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = useMemo(() => links(records, ctx), [records, ctx]);
  return { ctx, figures: answer.figures, sentence: words.links.sentence() };
}
