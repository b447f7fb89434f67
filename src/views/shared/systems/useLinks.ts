import {
  absentUnits,
  itemsReconciled,
  type LinkRow,
  type LinkStanding,
  type LinkStandings,
  linkRows,
  links,
  visitsReconciled,
} from '../../../domain/systems/links.ts';
import type { QuarterReconciled } from '../../../domain/systems/quarter.ts';
import type { Reconciled } from '../../../domain/systems/reconciled.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['links'] as const;

/** The four links of a week: a line for each community, every unit as it stood, and those that did not come. */
export function useLinks(week: string | null): SystemAnswer & {
  standings: LinkStandings;
  rows: readonly LinkRow[];
  away: readonly LinkStanding[];
} {
  useAsk(ASKED);
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords().links;
  const answer = kept(links, records, ctx);
  const rows = kept(linkRows, answer.standings, ctx);
  const away = kept(absentUnits, answer.standings);
  const [present, visits, absent] = answer.figures;
  const pair = (f: typeof present) => ({ n: f?.numerator ?? 0, of: f?.denominator ?? 0 });
  return {
    ctx,
    figures: answer.figures,
    standings: answer.standings,
    rows,
    away,
    sentence:
      answer.standings.links.length === 0 ? words.nothing : words.sentence(pair(present), pair(visits), absent?.value ?? 0),
  };
}

/** Whether the links and the weekly feed agree, on visits of the window and on items of the quarter last reported. */
export function useLinksReconciled(
  answer: ReturnType<typeof useLinks>,
  week: string | null,
): { visits: Reconciled | null; items: QuarterReconciled } {
  const { records } = useSystemContext(week);
  const { ctx, rows, standings } = answer;
  const visits = kept(visitsReconciled, rows, records, ctx);
  const items = kept(itemsReconciled, standings, records, ctx);
  return { visits, items };
}
