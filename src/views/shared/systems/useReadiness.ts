import { readiness } from '../../../domain/systems/readiness.ts';
import {
  checklistReconciled,
  GAP_KINDS,
  type Gap,
  type ReadinessRow,
  readinessGaps,
  readinessRows,
} from '../../../domain/systems/readinessGaps.ts';
import type { PlanStanding } from '../../../domain/systems/readinessStanding.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['readiness'] as const;

/** Readiness for emergencies in a week: what is missing, a line for each community, and the plans. */
export function useReadiness(week: string | null): SystemAnswer & {
  gaps: readonly Gap[];
  rows: readonly ReadinessRow[];
  plans: readonly PlanStanding[];
  reconciled: Reconciled | null;
} {
  useAsk(ASKED);
  const { words } = useApp();
  const { records, ctx } = useSystemContext(week);
  const { readiness: w } = useSystemWords();
  const answer = kept(readiness, records, ctx);
  const gaps = kept(readinessGaps, answer, ctx);
  const rows = kept(readinessRows, answer, gaps, records, ctx);
  const reconciled = kept(checklistReconciled, rows, records, ctx);
  const kinds = GAP_KINDS.flatMap((kind) => {
    const n = gaps.filter((g) => g.kind === kind).length;
    return n === 0 ? [] : [w.kindCount[kind](decimal(n, 0))];
  });
  const { plans, drills, duties, stores } = answer;
  const some = plans.length + drills.length + duties.length + stores.length > 0;
  return {
    ctx,
    figures: answer.figures,
    gaps,
    rows,
    plans,
    reconciled,
    sentence: w.sentence(words.common.list(kinds), gaps.length, some),
  };
}
