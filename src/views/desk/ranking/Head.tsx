import type { RankingAddress } from '../../../address/address.ts';
import type { Leagues } from '../../../analysis/protocol.ts';
import type { Analysis } from '../../../analysis/useAnalysis.ts';
import type { Board } from '../../../domain/board.ts';
import type { ShownEntry, ShownLeague } from '../../../domain/league/leagueView.ts';
import type { RankingMode } from '../../../domain/league/rankingMode.ts';
import { leagueSummary } from '../../../domain/league/summary.ts';
import { subjectName } from '../../../domain/register.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { named, percent } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import type { Column } from './columns/column.ts';
import { exportModel, filtersOf } from './exportModel.ts';
import { findingOf, footingsOf, whatOf } from './finding.ts';
import type { Row } from './rows.ts';

interface Props {
  title: string;
  board: Board;
  ranking: RankingAddress;
  league: ShownLeague | null;
  mode: RankingMode;
  judged: boolean;
  analysis: Analysis<Leagues>;
  columns: Column[];
  rows: Row[];
  /** All rows in the order of places, whatever the filters. */
  all: Row[];
}

/** The page's finding in one sentence, what it rests on, and ways to take it along. */
export function Head(props: Props) {
  const { lang, words } = useDeskApp();
  const paper = usePaper();
  const { board, ranking, league, analysis } = props;
  const w = words.ranking;
  const nameOf = (e: ShownEntry) => named(subjectName(board.register, e.code), lang);
  const said = props.mode === 'full' ? words.league : words.modes;
  const workingOrFailed = analysis.failure === null ? said.working : said.failed;
  const of = props.all.length;
  const shown = words.desk.shown(props.rows.length, of);
  const model = (rows: Row[], whole: boolean) => exportModel(paper.source(), { ...props, rows, of, whole });
  return (
    <header className="page-head">
      <div>
        <h1>{props.title}</h1>
        <p className="print-only">{[shown, ...filtersOf(board, ranking, words, lang)].join(words.common.between)}</p>
        {ranking.tab === 'street' ? (
          <p className="meta">{w.what.street}</p>
        ) : league === null ? (
          <p data-finding="" role="status">
            {workingOrFailed}
            {analysis.progress !== null && (
              <>
                {' '}
                <progress value={analysis.progress} /> {w.progress(percent(analysis.progress, 0))}
              </>
            )}
          </p>
        ) : (
          <>
            <p data-finding="" data-worker-ms={analysis.ms ?? undefined}>
              {props.judged ? findingOf(league, leagueSummary(league), words, nameOf) : words.wall.withdrawn}
              {analysis.working && <span className="meta"> {w.working}</span>}
            </p>
            <p className="meta">
              {whatOf(ranking.tab, league, words)} {props.judged && footingsOf(league, words).join(' ')}{' '}
              <DeskLink to={{ page: 'method' }}>{w.method}</DeskLink>
            </p>
          </>
        )}
      </div>
      <div className="actions">
        <ExportMenu title={props.title} shown={() => model(props.rows, false)} all={() => model(props.all, true)} />
      </div>
    </header>
  );
}
