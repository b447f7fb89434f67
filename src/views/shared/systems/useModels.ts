import { type ModelsAnswer, models } from '../../../domain/systems/models.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['models'] as const;

/** Models and benchmarks of a week: the case library as it stood, and each theme with who shows it. */
export function useModels(week: string | null): SystemAnswer & Omit<ModelsAnswer, 'figures'> {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = kept(models, records, ctx);
  const [themes, benchmarks, , adopted] = answer.figures;
  return {
    ctx,
    ...answer,
    sentence: words.models.sentence({
      themes: themes?.value ?? 0,
      benchmarks: benchmarks?.value ?? 0,
      cases: adopted?.denominator ?? 0,
      adopted: adopted?.numerator ?? 0,
    }),
  };
}
