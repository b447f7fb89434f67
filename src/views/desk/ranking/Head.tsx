import { useState } from 'react';
import { type Address, type RankingAddress, writeAddress } from '../../../address/address.ts';
import type { Leagues } from '../../../analysis/protocol.ts';
import type { Analysis } from '../../../analysis/useAnalysis.ts';
import type { Board } from '../../../domain/board.ts';
import { leagueSummary } from '../../../domain/league/summary.ts';
import type { League, LeagueEntry } from '../../../domain/league/types.ts';
import { saveCsv, saveXlsx } from '../../../export/save.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { percent } from '../../../words/format.ts';
import { DeskLink } from '../DeskLink.tsx';
import type { Column } from './columns/column.ts';
import { exportModel } from './exportModel.ts';
import { findingOf, footingsOf } from './finding.ts';
import type { Row } from './rows.ts';

interface Props {
  title: string;
  board: Board;
  ranking: RankingAddress;
  league: League | null;
  judged: boolean;
  analysis: Analysis<Leagues>;
  columns: Column[];
  rows: Row[];
  of: number;
}

/** The page's finding in one sentence, what it rests on, and ways to take it along. */
export function Head(props: Props) {
  const { lang, words, address } = useDeskApp();
  const feeds = useFeeds();
  const { board, ranking, league, analysis } = props;
  const w = words.ranking;
  const nameOf = (e: LeagueEntry) => nameIn(board, e.code, lang);
  const model = () => exportModel({ ...props, feeds, words, lang });
  return (
    <header className="page-head">
      <div>
        <h1>{props.title}</h1>
        {ranking.tab === 'street' ? (
          <p className="meta">{w.what.street}</p>
        ) : league === null ? (
          <p data-finding="" role="status">
            {analysis.failure === null ? words.league.working : words.league.failed}
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
              {w.what[ranking.tab]} {props.judged && footingsOf(league, words).join(' ')}{' '}
              <DeskLink to={{ page: 'method' }}>{w.method}</DeskLink>
            </p>
          </>
        )}
      </div>
      <div className="actions">
        <CopyLink address={address} />
        <button type="button" onClick={() => saveCsv(model())}>
          {words.desk.exportCsv(props.rows.length)}
        </button>
        <button type="button" onClick={() => void saveXlsx(model())}>
          {words.desk.exportXlsx(props.rows.length)}
        </button>
      </div>
    </header>
  );
}

function nameIn(board: Board, code: string, lang: 'zh-CN' | 'en'): string {
  const name = (board.register.compound.get(code) ?? board.register.community.get(code))?.name;
  return name === undefined ? code : lang === 'en' ? name.en : name.zh;
}

function CopyLink(props: { address: Address }) {
  const { words } = useDeskApp();
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  const url = location.origin + writeAddress(props.address);
  const copy = async () => {
    try {
      // Absent on plain http at a host name.
      await navigator.clipboard.writeText(url);
      setState('copied');
    } catch {
      setState('byHand');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {words.desk.copy}
      </button>
      {state === 'copied' && <output className="meta">{words.desk.copied}</output>}
      {state === 'byHand' && (
        <label className="by-hand">
          {words.desk.copyByHand}
          <input readOnly value={url} onFocus={(e) => e.target.select()} />
        </label>
      )}
    </>
  );
}
