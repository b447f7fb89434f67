import type { ResolutionStanding } from '../../../domain/systems/bodies.ts';
import {
  bodiesReconciled,
  type CouncilRow,
  councilRows,
  councils,
  overdueResolutions,
  resolutionsReconciled,
} from '../../../domain/systems/councils.ts';
import type { Figure } from '../../../domain/systems/figures.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['councils'] as const;
const counts = (f: Figure | undefined) => ({ n: f?.numerator ?? 0, of: f?.denominator ?? 0 });

/** Committees and councils of a week: a line for each compound, what is overdue, and whether the weekly report agrees. */
export function useCouncils(week: string | null): SystemAnswer & {
  rows: readonly CouncilRow[];
  overdue: readonly ResolutionStanding[];
  reconciled: Reconciled | null;
  cover: Reconciled | null;
} {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const { councils: w } = useSystemWords();
  const answer = kept(councils, records, ctx);
  const rows = kept(councilRows, answer, ctx);
  const overdue = kept(overdueResolutions, answer.resolutions);
  const reconciled = kept(resolutionsReconciled, rows, records, ctx);
  const cover = kept(bodiesReconciled, rows, records, ctx);
  const [exist, met, carried, open] = answer.figures;
  return {
    ctx,
    figures: answer.figures,
    rows,
    overdue,
    reconciled,
    cover,
    sentence: w.sentence(counts(exist), counts(met), counts(carried), open?.value ?? 0, overdue.length),
  };
}
