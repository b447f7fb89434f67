import { type ConcernStanding, concerns, reconciled } from '../../../domain/systems/concerns.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

/** Residents' concerns of a week: every concern as it stood, and whether the weekly report says the same. */
export function useConcerns(
  week: string | null,
): SystemAnswer & { standings: readonly ConcernStanding[]; reconciled: Reconciled | null } {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = kept(concerns, records, ctx);
  const agreed = kept(reconciled, records, ctx);
  const [, onTime, pressing, overdue] = answer.figures;
  return {
    ctx,
    figures: answer.figures,
    standings: answer.standings,
    reconciled: agreed,
    sentence: words.concerns.sentence(
      { n: onTime?.numerator ?? 0, of: onTime?.denominator ?? 0 },
      { n: pressing?.numerator ?? 0, of: pressing?.denominator ?? 0 },
      overdue?.value ?? 0,
    ),
  };
}
