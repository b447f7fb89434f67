import './ranking.css';
import { useMemo } from 'react';
import { type Address, DEFAULT_RANKING, type RankingAddress } from '../../../address/address.ts';
import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { Board } from '../../../domain/board.ts';
import { judges } from '../../../domain/dataState.ts';
import { rankingMode } from '../../../domain/league/rankingMode.ts';
import { rankedCount, withdrawn } from '../../../domain/league/summary.ts';
import { standing } from '../../../feeds/standing.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { WHOLE_UP_TO } from '../../../parts/useWindowedRows.ts';
import { NoData } from '../../shared/NoData.tsx';
import { Reasons } from '../Reasons.tsx';
import { Comparison } from './Comparison.tsx';
import { columnsOf } from './columns/columnsOf.ts';
import { Head } from './Head.tsx';
import { Lists } from './Lists.tsx';
import { RankTable, useSorted } from './RankTable.tsx';
import { rowsOf } from './rows.ts';
import { Toolbar } from './Toolbar.tsx';
import { WeekAsks } from './WeekAsks.tsx';

const TREND_WEEKS = 12;

/** The ranking page: which places the week's records support, of whom, and why. */
export function Ranking(props: { ranking: RankingAddress }) {
  const board = useBoard({ week: props.ranking.week, trendWeeks: TREND_WEEKS });
  if (!board.observed) return <NoData />;
  return <Table ranking={props.ranking} board={board} />;
}

function Table(props: { ranking: RankingAddress; board: Board }) {
  const { lang, words, address, go } = useDeskApp();
  const feeds = useFeeds();
  const now = useNow(10_000);
  const { ranking, board } = props;
  const w = words.desk;
  const to = (change: Partial<RankingAddress>, how?: { replace?: boolean }) =>
    go({ lang: address.lang, view: 'desk', page: 'ranking', ranking: { ...ranking, ...change } } satisfies Address, how);

  const mode = rankingMode(board.programme.rules, 'desk');
  const leagues = useLeagues(board.week, ranking.baseline);
  const trends = useAnalysis(ranking.tab === 'community' ? { task: 'trends', week: board.week, weeks: TREND_WEEKS } : null);
  const judged = judges(standing(feeds.weekly, now).state);
  const league = useMemo(() => {
    const own = ranking.tab === 'compound' ? leagues.answer?.compounds : leagues.answer?.communities;
    return own == null || ranking.tab === 'street' ? null : judged ? own : withdrawn(own);
  }, [leagues.answer, ranking.tab, judged]);
  const communities = leagues.answer?.communities ?? null;
  const columns = useMemo(
    () =>
      columnsOf(ranking, {
        board,
        words,
        lang,
        group: ranking.group,
        mode,
      }),
    [ranking, board, words, lang, mode],
  );
  const { rows, of } = useMemo(
    () => rowsOf({ board, league, communities, trends: trends.answer }, ranking),
    [board, league, communities, trends.answer, ranking],
  );
  const all = useMemo(
    () => rowsOf({ board, league, communities, trends: trends.answer }, { tab: ranking.tab, street: null, group: null }).rows,
    [board, league, communities, trends.answer, ranking.tab],
  );
  const shown = useMemo(() => columns.filter((c) => c.fileOnly !== true), [columns]);
  const { sorted, sorting } = useSorted(rows, shown, ranking.sort);
  const title =
    ranking.tab === 'street'
      ? w.rankingStreet
      : mode !== 'full'
        ? words.rankingModes.title[mode][ranking.tab]
        : ranking.tab === 'compound'
          ? w.ranking
          : w.rankingCommunity;
  return (
    <div className={ranking.row === null ? 'ranking' : 'ranking with-reasons'}>
      <div className="ranking-main">
        <Head
          title={title}
          board={board}
          ranking={ranking}
          league={league}
          mode={mode}
          judged={judged}
          analysis={leagues}
          columns={columns}
          rows={sorted}
          all={all}
        />
        <WeekAsks week={ranking.week} />
        <Toolbar board={board} ranking={ranking} league={league} mode={mode} to={to} />
        {ranking.tab === 'community' && judged && league !== null && <Lists board={board} league={league} />}
        {ranking.row !== null && league?.mode === 'full' && (
          <Comparison
            board={board}
            league={league}
            row={ranking.row}
            versus={ranking.versus}
            onVersus={(versus) => to({ versus }, { replace: true })}
          />
        )}
        {rows.length === 0 ? (
          <p className="notice">
            {w.empty}{' '}
            <button type="button" onClick={() => to({ ...DEFAULT_RANKING, tab: ranking.tab, week: ranking.week })}>
              {w.clear}
            </button>
          </p>
        ) : (
          <Region className={sorted.length > WHOLE_UP_TO ? 'table-box long' : 'table-box'} label={title} tabIndex={0}>
            <RankTable
              caption={title}
              columns={shown}
              sorted={sorted}
              sorting={sorting}
              ranked={rankedCount(league)}
              sort={ranking.sort}
              selected={ranking.row}
              onSort={(sort) => to({ sort }, { replace: true })}
              onSelect={(code) =>
                ranking.tab !== 'street' && to({ row: code, versus: null, open: undefined }, { replace: ranking.row !== null })
              }
            />
          </Region>
        )}
        <p className="meta foot">
          {w.shown(sorted.length, of)} · {ranking.raw ? `${words.ranking.rawHint} · ` : ''}
          <span className="no-print">{w.sortHint}</span>
        </p>
      </div>
      {ranking.row !== null && (
        <Reasons
          key={ranking.row}
          board={board}
          code={ranking.row}
          onClose={() => closed(ranking.row, () => to({ row: null, versus: null, open: undefined }, { replace: true }))}
        />
      )}
    </div>
  );
}

/** Closes the panel and gives the focus back to its row. */
function closed(code: string | null, close: () => void): void {
  // Of two pages side by side it is the row of this one.
  const page = document.activeElement?.closest('[data-pane]') ?? document;
  close();
  requestAnimationFrame(() => page.querySelector<HTMLElement>(`tr[data-code="${CSS.escape(code ?? '')}"]`)?.focus());
}
