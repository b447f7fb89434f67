import { useMemo } from 'react';
import type { Board } from '../../../domain/board.ts';
import { history, shownHistory } from '../../../domain/history.ts';
import type { Criterion, Indicator } from '../../../domain/programme.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Sparkline } from '../../../parts/Sparkline.tsx';
import { dayShort, decimal, named, percent } from '../../../words/format.ts';

export const HISTORY_WEEKS = 52;

const isShare = (indicator: Indicator) => indicator.measure === 'proportion' || indicator.measure === 'checklist';
const written = (indicator: Indicator, value: number) => (isShare(indicator) ? percent(value) : decimal(value, 2));

/** Every indicator of a subject over a year, as observed: course, latest week with its counts, target. */
export function HistoryTable(props: { board: Board; subject: string; criteria: readonly Criterion[] }) {
  const { lang, words } = useDeskApp();
  const w = words.place;
  const { board, subject, criteria } = props;
  const rows = useMemo(
    () =>
      criteria.flatMap((c) =>
        c.indicators.map((i) =>
          shownHistory(
            history(subject, i, board.observations, board.week, HISTORY_WEEKS),
            board.programme.rules?.hiddenBelow ?? 0,
          ),
        ),
      ),
    [board, subject, criteria],
  );
  return (
    <table className="plain-table history-table">
      <caption className="sr-only">{w.history(HISTORY_WEEKS)}</caption>
      <thead>
        <tr>
          {w.historyColumns.map((c, i) => (
            <th key={c} scope="col" className={i >= 2 ? 'num' : ''}>
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, weeks, reported }) => {
          const last = weeks.findLast((x) => x.value !== null);
          return (
            <tr key={indicator.id} data-indicator={indicator.id}>
              <th scope="row">
                {named(indicator.label, lang)}
                {!indicator.official && <small className="tag">{words.common.sample}</small>}
              </th>
              <td>
                <Sparkline values={weeks.map((x) => x.value)} width={200} least={isShare(indicator) ? 0.1 : 0} />
              </td>
              <td className="num">
                {last?.value == null ? '—' : `${written(indicator, last.value)} · ${dayShort(last.week, lang)}`}
              </td>
              <td className="num">
                {last === undefined
                  ? '—'
                  : `${decimal(last.numerator ?? 0, 0)}/${decimal(last.denominator ?? 0, 1).replace(/\.0$/, '')} ${named(indicator.unit, lang)}`}
              </td>
              <td className="num">{written(indicator, indicator.target)}</td>
              <td className="num">{w.weeksOf(reported, HISTORY_WEEKS)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
