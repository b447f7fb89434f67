import { Suspense, useMemo } from 'react';
import '../../../charts/deskParts.ts';
import type { WorksAddress } from '../../../address/address.ts';
import { progressCurve } from '../../../charts/progressCurve.ts';
import { judges } from '../../../domain/dataState.ts';
import type { FigureId } from '../../../domain/systems/figures.ts';
import { standing } from '../../../feeds/standing.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp, usePageTitle } from '../../../parts/app.tsx';
import { Chart } from '../../../parts/Chart.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { Region } from '../../../parts/Region.tsx';
import { dayShort, decimal, named, percent } from '../../../words/format.ts';
import { NoData } from '../../shared/NoData.tsx';
import { DeskLink } from '../DeskLink.tsx';
import { ChartMenu, CURVE } from '../output/ChartMenu.tsx';
import { ExportMenu } from '../output/ExportMenu.tsx';
import { usePaper } from '../output/usePaper.ts';
import { SortHead } from '../SortHead.tsx';
import { useDeskLook } from '../useDeskLook.ts';
import { ForecastSummary } from './ForecastSummary.tsx';
import { useForecasts } from './useForecasts.ts';
import { WorksFigures } from './WorksFigures.tsx';
import { worksFile } from './worksFile.ts';
import { isBad, isStale, sortedWorks, worksColumns, worksRows } from './worksTable.ts';

const WEEKS = 52;

/** The old compounds' renovation: which stand where against the seasonal plan, and what each still has to do. */
export function RenovationPage(props: { works: WorksAddress }) {
  const { lang, words, address, go } = useDeskApp();
  const feeds = useFeeds();
  const paper = usePaper();
  const board = useBoard({ week: props.works.week ?? null });
  const look = useDeskLook();
  const now = useNow(10_000);
  const w = words.works;
  const { works } = props;
  usePageTitle(`${w.title} · ${words.common.programme}`);
  const forecasts = useForecasts(board);
  const rows = useMemo(() => worksRows(board, forecasts, lang), [board, forecasts, lang]);
  const columns = useMemo(() => worksColumns(words, lang), [words, lang]);
  const curve = useMemo(() => board.worksCurve(WEEKS), [board]);
  const option = useMemo(() => progressCurve(curve, look, lang, words.place.curve), [curve, look, lang, words]);
  const figure = board.renovation;
  if (figure.of === 0) return <NoData />;
  const at = standing(feeds.renovation, now);
  const judged = judges(at.state);
  const to = (change: Partial<WorksAddress>) =>
    go({ lang: address.lang, view: 'desk', page: 'renovation', works: { ...works, ...change } }, { replace: true });
  const open = (figure: FigureId | undefined) => {
    const { figure: _, ...rest } = works;
    const next = figure === undefined ? rest : { ...rest, figure };
    go({ lang: address.lang, view: 'desk', page: 'renovation', works: next }, { replace: true });
  };
  const streets = [...new Map(rows.map((r) => [r.street.code, r.street.name]))].sort();
  const shown = sortedWorks(
    rows.filter(
      (r) =>
        (works.phase === null || r.phase === works.phase) &&
        (works.street === null || r.street.code === works.street) &&
        (!works.behind || r.behind),
    ),
    columns,
    works.sort,
  );
  const money = (x: number) => decimal(x / w.moneyDivisor, w.moneyDigits);
  const share = (x: number | null) => (x === null ? w.notReported : percent(x));
  const last = curve.findLast((p) => p.done !== null);
  const curveLabel = words.place.curveLabel(share(last?.done ?? null), share(last?.planned ?? null));
  const source = feeds.renovation.head?.source;
  const street = streets.find(([code]) => code === works.street);
  const filters = [
    works.phase === null ? '' : w.phase[works.phase],
    works.street === null ? '' : (street?.[1] ?? works.street),
    works.behind ? w.behindOnly : '',
  ].filter((s) => s !== '');
  const file = (whole: boolean) =>
    worksFile(paper.source(), {
      week: board.week,
      columns,
      rows: whole ? rows : shown,
      of: rows.length,
      filters: whole ? [] : filters,
      notes: [board.programme.rules === null ? '' : w.rule(decimal(board.programme.rules.behindPlanPoints, 0))].filter(
        (s) => s !== '',
      ),
      whole,
    });
  return (
    <div className="works-page">
      <header className="page-head">
        <div>
          <h1>{w.title}</h1>
          <p data-sentence="">
            {w.finding(figure.of, figure.phases.done, figure.phases.underWay, figure.phases.notStarted, figure.behind)}
          </p>
          <p className="meta">
            {w.total(share(figure.share), share(figure.plannedShare), money(figure.done), money(figure.budget))}
            {words.common.between}
            {board.programme.rules === null ? '' : w.rule(decimal(board.programme.rules.behindPlanPoints, 0))}
          </p>
        </div>
        <p className="meta">
          {source === undefined ? '' : named(source, lang)} <Freshness asOf={at.asOf} state={at.state} now={now} />
        </p>
      </header>
      <Suspense fallback={<p role="status">{words.wall.waiting}</p>}>
        <WorksFigures works={works} onFigure={open} />
      </Suspense>
      <Region className="card" label={w.curve}>
        <div className="head-line">
          <h2>{w.curve}</h2>
          <ChartMenu option={option} title={w.curve} lines={[curveLabel]} week={board.week} rests={['renovation']} size={CURVE} />
        </div>
        <div className="chart-frame">
          <Chart
            option={option}
            label={curveLabel}
            twin={{
              caption: w.curve,
              columns: words.place.curveTwin,
              rows: curve.map((p) => [dayShort(p.week, lang), share(p.planned), share(p.done)]),
            }}
            twinHidden
            failed={words.wall.chartFailed}
          />
        </div>
        <p className="meta">{w.curveNote}</p>
      </Region>
      <ForecastSummary board={board} forecasts={forecasts} judged={judged} />
      <fieldset className="toolbar" aria-label={words.desk.filters.label}>
        <label>
          {w.phase.label}
          <select value={works.phase ?? ''} onChange={(e) => to({ phase: (e.target.value || null) as WorksAddress['phase'] })}>
            <option value="">{w.phase.all}</option>
            {(['notStarted', 'underWay', 'done'] as const).map((p) => (
              <option key={p} value={p}>
                {w.phase[p]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.street}
          <select value={works.street ?? ''} onChange={(e) => to({ street: e.target.value || null })}>
            <option value="">{w.phase.all}</option>
            {streets.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={works.behind} onChange={(e) => to({ behind: e.target.checked })} />
          {w.behindOnly}
        </label>
        <span className="times">{words.desk.shown(shown.length, rows.length)}</span>
        <ExportMenu title={w.title} shown={() => file(false)} all={() => file(true)} />
      </fieldset>
      <p className="print-only">{[words.desk.shown(shown.length, rows.length), ...filters].join(words.common.between)}</p>
      <div className="scroll-x">
        <table className="plain-table works-table">
          <caption className="sr-only">{w.title}</caption>
          <thead>
            <tr>
              {columns.map((c) => (
                <SortHead key={c.key} column={c} sort={works.sort} onSort={(sort) => to({ sort })} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id} data-project={row.id}>
                {columns.map((c) =>
                  c.key === 'compound' ? (
                    <th key={c.key} scope="row">
                      <DeskLink to={{ page: 'compound', id: row.compound, week: works.week }}>{c.text(row)}</DeskLink>
                    </th>
                  ) : (
                    <td
                      key={c.key}
                      data-column={c.key}
                      className={`${c.numeric ? 'num' : ''} ${isStale(row, c.key) ? 'is-stale' : isBad(row, c.key) && judged ? 'is-bad' : ''}`}
                    >
                      {c.text(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
            {shown.length === 0 && (
              <tr>
                <td colSpan={columns.length}>{words.desk.empty}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
}
