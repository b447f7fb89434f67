import { useMemo } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import { type Audience, rankingMode } from '../../../domain/league/rankingMode.ts';
import { type ContestReconciled, contest, contestReconciled } from '../../../domain/systems/contest.ts';
import type { ContestLine } from '../../../domain/systems/contestLines.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['contest'] as const;

/**
 * The contests of secretaries: held, to come, and whether their totals are the scores of the weekly feed.
 * @param audience who reads: the rules may hide places from walls alone
 */
export function useContest(
  week: string | null,
  audience: Audience = 'desk',
): SystemAnswer & {
  lines: readonly ContestLine[];
  reconciled: ReadonlyMap<string, ContestReconciled>;
  /** Whether the rules let places be shown to this audience. */
  places: boolean;
} {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const { stoppedAt } = useHorizon();
  // Whoever looks at the newest sees a result as soon as it is there; a week that was chosen is told as of its end.
  const until = week === null && stoppedAt === null ? shanghai(pageClock.now()).day : ctx.week;
  const answer = kept(contest, records, ctx, audience, until);
  const reconciled = useMemo(
    () =>
      new Map(
        answer.lines.flatMap((line) => {
          const found = contestReconciled(line, records, ctx);
          return found === null ? [] : [[line.record.id, found] as const];
        }),
      ),
    [answer, records, ctx],
  );
  const [held, contestants, communities] = answer.figures;
  const next = answer.lines.find((l) => l.standing === 'coming');
  return {
    ctx,
    ...answer,
    reconciled,
    places: rankingMode(ctx.programme.rules, audience) === 'full',
    sentence: words.contest.sentence({
      held: held?.value ?? 0,
      contestants: contestants?.value ?? 0,
      communities: communities?.numerator ?? 0,
      of: communities?.denominator ?? 0,
      next: next?.record.heldOn ?? null,
    }),
  };
}
