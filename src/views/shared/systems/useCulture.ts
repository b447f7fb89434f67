import type { VolunteerTeamRecord } from '../../../contract/culture.ts';
import {
  type ActivityStanding,
  type CultureRow,
  communityRows,
  compoundRows,
  culture,
  cultureReconciled,
} from '../../../domain/systems/culture.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['culture'] as const;

/** Activities and teams of a week, by compound and by community. */
export function useCulture(week: string | null): SystemAnswer & {
  standings: readonly ActivityStanding[];
  teams: readonly VolunteerTeamRecord[];
  communities: readonly CultureRow[];
  compounds: readonly CultureRow[];
} {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords().culture;
  const answer = kept(culture, records, ctx);
  const compounds = kept(compoundRows, answer.standings, ctx);
  const communities = kept(communityRows, answer.standings, answer.teams, ctx);
  const [held, heads] = answer.figures;
  return {
    ctx,
    ...answer,
    communities,
    compounds,
    sentence:
      answer.standings.length === 0
        ? words.nothing
        : words.sentence(
            { n: held?.numerator ?? 0, of: held?.denominator ?? 0 },
            heads?.value ?? null,
            heads?.counted.length ?? 0,
            heads?.others.length ?? 0,
          ),
  };
}

/** Whether the activities and the weekly feed agree, compound by compound. */
export function useCultureReconciled(compounds: readonly CultureRow[], week: string | null): Reconciled | null {
  const { records, ctx } = useSystemContext(week);
  return kept(cultureReconciled, compounds, records, ctx);
}
