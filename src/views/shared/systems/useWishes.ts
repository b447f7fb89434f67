import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import {
  type WaitCurve,
  type WishRow,
  type WishStanding,
  waitCurve,
  wishes,
  wishesReconciled,
  wishRows,
} from '../../../domain/systems/wishes.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

/** Micro-wishes of a week: every wish as it stood, the district's waiting times, and a line for each community. */
export function useWishes(week: string | null): SystemAnswer & {
  standings: readonly WishStanding[];
  curve: WaitCurve;
  rows: readonly WishRow[];
  reconciled: Reconciled | null;
} {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const answer = kept(wishes, records, ctx);
  const curve = kept(waitCurve, answer.standings);
  const rows = kept(wishRows, answer.standings, ctx);
  const reconciled = kept(wishesReconciled, rows, records, ctx);
  const [realised, , waiting] = answer.figures;
  return {
    ctx,
    figures: answer.figures,
    standings: answer.standings,
    curve,
    rows,
    reconciled,
    sentence: words.wishes.sentence(
      { n: realised?.numerator ?? 0, of: realised?.denominator ?? 0 },
      curve.median,
      curve.of,
      waiting?.value ?? 0,
    ),
  };
}
