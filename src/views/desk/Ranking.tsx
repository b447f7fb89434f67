import { useMemo, useState } from 'react';
import { type Address, DEFAULT_RANKING, type RankingAddress, type RankingTab, writeAddress } from '../../address/address.ts';
import type { Tier } from '../../contract/district.ts';
import type { Board } from '../../domain/board.ts';
import { judges } from '../../domain/dataState.ts';
import { saveCsv, saveXlsx } from '../../export/save.ts';
import { standing } from '../../feeds/standing.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { Freshness } from '../../parts/Freshness.tsx';
import { named } from '../../words/format.ts';
import { NoData } from '../shared/NoData.tsx';
import { columnsOf, rowsOf } from './columns.ts';
import { exportModel } from './exportModel.ts';
import { RankTable, useSorted } from './RankTable.tsx';
import { Reasons } from './Reasons.tsx';

const TABS: RankingTab[] = ['community', 'compound', 'street'];
const TIERS: Tier[] = ['ordinary', 'themeModel', 'benchmark'];

/** The ranking page: which places the week's records give, of whom, and why. */
export function Ranking(props: { ranking: RankingAddress }) {
  const board = useBoard({ week: props.ranking.week, trendWeeks: 12 });
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

  const columns = useMemo(() => columnsOf(ranking.tab, board, words, lang), [ranking.tab, board, words, lang]);
  const { rows, of } = useMemo(() => rowsOf(board, ranking.tab, ranking), [board, ranking]);
  const { sorted } = useSorted(rows, columns, ranking.sort);
  const model = () => exportModel(board, feeds, ranking, columns, sorted, of, words, lang);
  const title = ranking.tab === 'compound' ? w.ranking : ranking.tab === 'community' ? w.rankingCommunity : w.rankingStreet;
  const weekly = standing(feeds.weekly, now);
  const league = ranking.tab === 'compound' ? board.compounds : ranking.tab === 'community' ? board.communities : [];
  const rated = league.filter((r) => r.score !== null).length;
  const without = league.filter((r) => r.score === null).map((r) => named(r.name, lang));
  const rules = board.programme.rules;
  const counts: Record<RankingTab, number> = {
    community: board.communities.length,
    compound: board.compounds.length,
    street: board.streets.length,
  };

  return (
    <div className={ranking.row === null ? 'ranking' : 'ranking with-reasons'}>
      <div className="ranking-main">
        <header className="page-head">
          <div>
            <h1>{title}</h1>
            {ranking.tab !== 'street' && <p data-finding="">{w.finding(rated, league.length, words.common.list(without))}</p>}
            <p className="meta">
              {w.rankingWhat[ranking.tab]}{' '}
              {ranking.tab !== 'street' && (judges(weekly.state) ? w.untested : words.wall.withdrawn)}
            </p>
          </div>
          <div className="actions">
            <CopyLink address={address} />
            <button type="button" onClick={() => saveCsv(model())}>
              {w.exportCsv(sorted.length)}
            </button>
            <button type="button" onClick={() => void saveXlsx(model())}>
              {w.exportXlsx(sorted.length)}
            </button>
          </div>
        </header>
        <div className="toolbar">
          <fieldset className="segmented">
            <legend className="sr-only">{w.tabsLabel}</legend>
            {TABS.map((tab) => (
              <button key={tab} type="button" aria-pressed={tab === ranking.tab} onClick={() => to({ tab, sort: [], row: null })}>
                {w.tabs[tab]} <small>{counts[tab]}</small>
              </button>
            ))}
          </fieldset>
          <label>
            {w.filters.street}
            <select value={ranking.street ?? ''} onChange={(e) => to({ street: e.target.value || null, row: null })}>
              <option value="">{w.filters.all}</option>
              {board.register.streets.map((s) => (
                <option key={s.code} value={s.code}>
                  {named(s.name, lang)}
                </option>
              ))}
            </select>
          </label>
          {ranking.tab === 'compound' && (
            <>
              <label>
                {w.filters.tier}
                <select
                  value={ranking.tier ?? ''}
                  onChange={(e) => to({ tier: (e.target.value || null) as Tier | null, row: null })}
                >
                  <option value="">{w.filters.all}</option>
                  {TIERS.map((t) => (
                    <option key={t} value={t}>
                      {words.common.tier[t]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {w.filters.oldLabel}
                <select
                  value={ranking.old === null ? '' : ranking.old ? '1' : '0'}
                  onChange={(e) => to({ old: e.target.value === '' ? null : e.target.value === '1', row: null })}
                >
                  <option value="">{w.filters.all}</option>
                  <option value="1">{w.filters.old}</option>
                  <option value="0">{w.filters.notOld}</option>
                </select>
              </label>
            </>
          )}
          <p className="times">
            <span>
              {w.dataTimes} {words.common.feed.weekly} <Freshness asOf={weekly.asOf} state={weekly.state} now={now} />
            </span>
            <span>
              {w.rules} {rules?.version ?? w.noRules}
              {rules !== null && !rules.official && <small className="tag">{words.common.sample}</small>}
            </span>
          </p>
        </div>
        {rows.length === 0 ? (
          <p className="notice">
            {w.empty}{' '}
            <button type="button" onClick={() => to({ ...DEFAULT_RANKING, tab: ranking.tab, week: ranking.week })}>
              {w.clear}
            </button>
          </p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          <section className="table-box" aria-label={title} tabIndex={0}>
            <RankTable
              caption={title}
              columns={columns}
              rows={rows}
              sort={ranking.sort}
              selected={ranking.row}
              onSort={(sort) => to({ sort }, { replace: true })}
              onSelect={(code) => ranking.tab !== 'street' && to({ row: code }, { replace: ranking.row !== null })}
            />
          </section>
        )}
        <p className="meta foot">
          {w.shown(sorted.length, of)} · {w.sortHint}
        </p>
      </div>
      {ranking.row !== null && (
        <Reasons
          key={ranking.row}
          board={board}
          code={ranking.row}
          onClose={() => closed(ranking.row, () => to({ row: null }, { replace: true }))}
        />
      )}
    </div>
  );
}

/** Closes the panel and gives the focus back to its row. */
function closed(code: string | null, close: () => void): void {
  close();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`tr[data-code="${CSS.escape(code ?? '')}"]`)?.focus());
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
