import { memo } from 'react';
import { shortCommunityName } from '../../charts/streetName.ts';
import { leagueSummary } from '../../domain/league/summary.ts';
import type { League, LeagueEntry } from '../../domain/league/types.ts';
import type { CommunityRow } from '../../domain/leagueRows.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { Move } from '../../parts/Move.tsx';
import { RankBand } from '../../parts/RankBand.tsx';
import { decimal, named } from '../../words/format.ts';
import { Panel } from './Panel.tsx';
import { pageAt } from './paging.ts';

/** What the panel has for its places. */
export interface LeagueAnswer {
  /** null while it is worked out, or where it cannot be. */
  league: League | null;
  failed: boolean;
}

/** The communities' weekly league, page by page: place, possible ranks, score; a mark only for a move that passed the test. */
export const LeaguePanel = memo(function LeaguePanel(props: {
  rows: CommunityRow[];
  answer: LeagueAnswer;
  perPage: number;
  judged: boolean;
  /** Why there are no scores; null where there are. */
  gap: string | null;
  sample: boolean;
}) {
  const { lang, words } = useApp();
  const now = useNow(12_000);
  const w = words.wall;
  const { rows, perPage, judged, gap } = props;
  const { league } = props.answer;
  const order = new Map(league?.entries.map((e, i) => [e.code, i]));
  const entries = new Map(league?.entries.map((e) => [e.code, e]));
  const lines = [...rows].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
  const pages = Math.max(1, Math.ceil(lines.length / perPage));
  const page = pageAt(now, pages);
  const shown = lines.slice(page * perPage, (page + 1) * perPage);
  const ranked = league?.entries.filter((e) => e.place !== null).length ?? 0;
  return (
    <Panel
      name={w.league}
      className="league"
      retryOn={rows}
      title={
        <>
          {w.league}
          {props.sample && <small className="sample">{words.common.sample}</small>}
        </>
      }
      aside={pages > 1 && <span className="aside">{w.page(page + 1, pages)}</span>}
    >
      <table className="league-table" data-league={league === null ? 'none' : league.open ? 'ranked' : 'notRanked'}>
        <caption>{gap ?? caption(props.answer, judged, words)}</caption>
        <thead hidden={rows.length === 0}>
          <tr>
            <th scope="col" className="num">
              {w.columns.place}
            </th>
            <th scope="col">{w.columns.community}</th>
            <th scope="col" className="num">
              {w.columns.move}
            </th>
            <th scope="col" colSpan={2}>
              {words.league.rangeHead}
            </th>
            <th scope="col" className="num">
              {w.columns.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Line
              key={row.code}
              row={row}
              name={named(shortCommunityName(row.name), lang)}
              entry={entries.get(row.code) ?? null}
              of={ranked}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  );
});

function caption(answer: LeagueAnswer, judged: boolean, words: ReturnType<typeof useApp>['words']): string {
  const { league } = answer;
  if (!judged) return words.wall.withdrawn;
  if (league === null) return answer.failed ? words.league.failed : words.league.working;
  if (!league.open) return league.rankable < 5 ? words.league.tooFew : words.league.closed[league.family];
  const { ahead, behind } = leagueSummary(league);
  return words.wall.leagueNote(ahead, behind);
}

function Line(props: { row: CommunityRow; name: string; entry: LeagueEntry | null; of: number }) {
  const { words } = useApp();
  const { row, entry } = props;
  const ranks = entry?.ranks ?? null;
  return (
    <tr data-code={row.code} className={entry?.tier === null ? undefined : `tier-${entry?.tier ?? 'none'}`}>
      <td className="num place">{entry?.place ?? '–'}</td>
      <th scope="row">{props.name}</th>
      <td className="num">
        <Move entry={entry} />
      </td>
      <td>
        <RankBand ranks={ranks} of={props.of} />
      </td>
      <td className="range" data-range={row.code}>
        {ranks === null ? '' : words.league.range(ranks.q05, ranks.q95)}
      </td>
      {entry?.score == null || entry.noPlace === 'stale' ? (
        <td className="num unrated">
          {entry === null ? '—' : entry.noPlace === 'stale' ? words.common.state.none : words.wall.unrated}
        </td>
      ) : (
        <td className="num score" data-score={row.code}>
          {decimal(entry.score, 2)}
        </td>
      )}
    </tr>
  );
}
