import { useMemo } from 'react';
import { type Dated, worst } from '../../../domain/dated.ts';
import { brandStars } from '../../../domain/systems/brandStars.ts';
import { type BrandLine, brands } from '../../../domain/systems/brands.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';
import { useSystemFeed } from './useSystemFeed.ts';

const ASKED = ['models'] as const;

/** The community brands of a week, each with its services and what it still lacks for a bonus star. */
export function useBrands(week: string | null): SystemAnswer & {
  lines: readonly BrandLine[];
  /** Stars may be judged by: neither reports nor services are past their age. */
  judged: boolean;
  dated: Dated;
} {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const board = useBoard({ week: ctx.week });
  const words = useSystemWords();
  const own = useSystemFeed('models');
  const weekly = useSystemFeed('weekly');
  const answer = useMemo(() => brands(records, ctx, brandStars(board)), [records, ctx, board]);
  const [delivered, counted, candidates] = answer.figures;
  return {
    ctx,
    ...answer,
    judged: own.judged && weekly.judged,
    dated: worst([own.standing, weekly.standing], own.now),
    sentence: words.brands.sentence({
      month: delivered?.from ?? counted?.from ?? null,
      delivered: delivered?.value ?? null,
      counted: counted?.numerator ?? 0,
      of: counted?.denominator ?? 0,
      candidates: candidates?.numerator ?? null,
      brands: candidates?.denominator ?? 0,
    }),
  };
}
