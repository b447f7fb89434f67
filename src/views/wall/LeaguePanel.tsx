import { memo } from 'react';
import { shortCommunityName } from '../../charts/streetName.ts';
import type { ShownLeague } from '../../domain/league/leagueView.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import { leagueSummary, rankedCount } from '../../domain/league/summary.ts';
import type { CommunityRow } from '../../domain/leagueRows.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { named } from '../../words/format.ts';
import { LeagueHead, LeagueLine } from './LeagueLine.tsx';
import { Panel } from './Panel.tsx';
import { pageAt } from './paging.ts';
import { useFit } from './useFit.ts';

/** What the panel has for its places. */
export interface LeagueAnswer {
  /** null while it is worked out, or where it cannot be. */
  league: ShownLeague | null;
  failed: boolean;
}

/**
 * The communities' weekly league, page by page: place, possible ranks, score, with a mark only for a move that passed the
 * test; or tiers, or each one's own change, as the rules have it.
 */
export const LeaguePanel = memo(function LeaguePanel(props: {
  rows: CommunityRow[];
  answer: LeagueAnswer;
  /** How the rules let units be shown on a wall. */
  mode: RankingMode;
  judged: boolean;
  /** Why there are no scores; null where there are. */
  gap: string | null;
  sample: boolean;
}) {
  const { lang, words } = useApp();
  const now = useNow(12_000);
  const w = words.wall;
  const { rows, judged, gap, mode } = props;
  const { box, rows: perPage } = useFit(rows.length);
  const { league } = props.answer;
  const order = new Map(league?.entries.map((e, i) => [e.code, i]));
  const entries = new Map(league?.entries.map((e) => [e.code, e]));
  const lines = [...rows].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  const pages = Math.max(1, Math.ceil(lines.length / perPage));
  const page = pageAt(now, pages);
  const shown = lines.slice(page * perPage, (page + 1) * perPage);
  const ranked = rankedCount(league);
  return (
    <Panel
      name={words.modes.wall[mode]}
      className="league"
      retryOn={rows}
      title={
        <>
          {words.modes.wall[mode]}
          {props.sample && <small className="sample">{words.common.sample}</small>}
        </>
      }
      aside={pages > 1 && <span className="aside">{w.page(page + 1, pages)}</span>}
    >
      <div className="fit" ref={box}>
        <table className="league-table" data-league={league === null ? 'none' : stateOf(league)}>
          <caption>{gap ?? caption(props.answer, judged, mode, words)}</caption>
          <thead hidden={rows.length === 0}>
            <LeagueHead mode={mode} />
          </thead>
          <tbody>
            {shown.map((row) => (
              <LeagueLine
                key={row.code}
                code={row.code}
                name={named(shortCommunityName(row.name), lang)}
                entry={entries.get(row.code) ?? null}
                mode={mode}
                of={ranked}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
});

/** What the table is, for tests and styles alike. */
const stateOf = (league: ShownLeague) => (league.mode !== 'full' ? league.mode : league.open ? 'ranked' : 'notRanked');

function caption(answer: LeagueAnswer, judged: boolean, mode: RankingMode, words: ReturnType<typeof useApp>['words']): string {
  const { league } = answer;
  if (!judged) return words.wall.withdrawn;
  const said = mode === 'full' ? words.league : words.modes;
  if (league === null) return answer.failed ? said.failed : said.working;
  if (league.mode === 'off') return words.modes.off;
  if (league.mode === 'tiers') return tiersCaption(league, words);
  if (!league.open) return league.rankable < 5 ? words.league.tooFew : words.league.closed[league.family];
  const { ahead, behind } = leagueSummary(league);
  return words.wall.leagueNote(ahead, behind);
}

function tiersCaption(league: ShownLeague, words: ReturnType<typeof useApp>['words']): string {
  const w = words.modes;
  if (!league.open) return league.rankable < 5 ? w.tooFew : w.closed;
  const { ahead, middle, behind } = leagueSummary(league);
  const one = (['ahead', 'middle', 'behind'] as const).filter((t) => ({ ahead, middle, behind })[t] > 0);
  if (one.length === 1 && one[0] !== undefined) return w.oneTier(w.tier[one[0]]);
  return w.tiers({ good: ahead, steady: middle, attention: behind });
}
