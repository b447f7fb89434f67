import { type ChiefsAnswer, chiefs } from '../../../domain/systems/chiefs.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

/** Four-Chief Coordination of a week: posts, grids, and what the chiefs dealt with. */
export function useChiefs(week: string | null): SystemAnswer & Omit<ChiefsAnswer, 'figures'> {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = kept(chiefs, records, ctx);
  const [posts, , concerns] = answer.figures;
  const pair = (f: typeof posts) => (f?.value == null ? null : { n: f.numerator ?? 0, of: f.denominator ?? 0 });
  return { ...answer, ctx, sentence: words.chiefs.sentence(pair(posts), pair(concerns)) };
}
