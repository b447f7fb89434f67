import { useMemo } from 'react';
import { subjectName } from '../../../domain/register.ts';
import { type ManagementStanding, untoldCompounds } from '../../../domain/systems/management.ts';
import { coverReconciled, property } from '../../../domain/systems/property.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import type { ServicesStanding } from '../../../domain/systems/services.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['property'] as const;

/** Who manages the compounds in a week: each with its history, the abandoned ones, those nobody told of, and services. */
export function useProperty(week: string | null): SystemAnswer & {
  standings: readonly ManagementStanding[];
  abandoned: readonly ManagementStanding[];
  untold: readonly string[];
  services: ServicesStanding;
  reconciled: Reconciled | null;
} {
  useAsk(ASKED);
  const { lang, words } = useApp();
  const { records, ctx } = useSystemContext(week);
  const { property: w } = useSystemWords();
  const answer = kept(property, records, ctx);
  const untold = kept(untoldCompounds, answer.standings, ctx);
  const reconciled = kept(coverReconciled, answer.standings, records, ctx);
  const abandoned = useMemo(
    () => answer.standings.filter((s) => s.abandoned).sort((a, b) => (a.record.since < b.record.since ? -1 : 1)),
    [answer],
  );
  const [managed, , redHeart] = answer.figures;
  const names = words.common.list(abandoned.map((s) => named(subjectName(ctx.register, s.compound), lang)));
  return {
    ...answer,
    ctx,
    abandoned,
    untold,
    reconciled,
    sentence: w.sentence(managed?.numerator ?? 0, managed?.denominator ?? 0, names, untold.length, redHeart?.numerator ?? 0),
  };
}
