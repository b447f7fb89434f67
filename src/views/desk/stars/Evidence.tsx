import { Fragment, useMemo } from 'react';
import type { WeeklyFeedRecord } from '../../../contract/weekly.ts';
import type { Board } from '../../../domain/board.ts';
import type { CheckFigure } from '../../../domain/checks.ts';
import { weekStart } from '../../../domain/civil.ts';
import type { Criterion, Indicator } from '../../../domain/programme.ts';
import { evidence } from '../../../domain/stars/evidence.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { standing } from '../../../feeds/standing.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { dayShort, decimal, named, percent, stamp } from '../../../words/format.ts';
import { counts, writtenValue } from './written.ts';

/** The records behind one check, week by week with their corrections, and the rule that turns them into points. */
export function Evidence(props: {
  board: Board;
  subject: string;
  criterion: Criterion;
  indicator: Indicator;
  check: CheckFigure;
}) {
  const { lang, words } = useDeskApp();
  const { board, subject, criterion, indicator, check } = props;
  const { weekly } = useFeeds();
  const now = useNow(10_000);
  const { knownAt } = useHorizon();
  const w = words.stars;
  const { rules } = board.programme;
  const weeks = useMemo(
    () => evidence(weekly.records, subject, indicator, check, { hiddenBelow: rules?.hiddenBelow ?? 0, knownAt }),
    [weekly.records, subject, indicator, check, rules, knownAt],
  );
  const at = standing(weekly, now);
  const weight = criterion.indicators.reduce((sum, i) => sum + i.weight, 0);
  const said = (r: WeeklyFeedRecord) =>
    r.numerator === null || r.denominator === null
      ? words.common.absence[r.missing ?? 'notReported']
      : counts(r.numerator, r.denominator);
  return (
    <div className="evidence" data-evidence={indicator.id}>
      <table>
        <caption className="sr-only">{w.evidence}</caption>
        <thead>
          <tr>
            {Object.values(w.evidenceColumns).map((c) => (
              <th key={c} scope="col">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, record, earlier, later, hidden }) => (
            <Fragment key={week}>
              <tr data-week={week}>
                <th scope="row">{dayShort(week, lang)}</th>
                <td>
                  {record === null ? w.noRecord : hidden ? words.common.absence.hidden : said(record)}
                  {record !== null && (record.carryOver ?? 0) > 0 && week === check.to && ` (${w.carry(record.carryOver ?? 0)})`}
                </td>
                <td>{record === null ? '—' : stamp(Date.parse(record.recordedAt))}</td>
                <td>{record === null ? '—' : w.revision(record.revision)}</td>
              </tr>
              {(hidden ? [] : earlier).map((r) => (
                <tr key={r.revision} className="corrected">
                  <td />
                  <td colSpan={3}>{w.corrected(said(r), stamp(Date.parse(r.recordedAt)))}</td>
                </tr>
              ))}
              {later.map(({ record: r, hidden: few }) => (
                <tr key={r.revision} className="corrected" data-later={r.revision}>
                  <td />
                  <td colSpan={3}>
                    {words.time.laterWhat(hidden || few ? words.common.absence.hidden : said(r), stamp(Date.parse(r.recordedAt)))}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>{w.windowName}</dt>
        <dd>{words.desk.window(dayShort(weekStart(check.from), lang), dayShort(check.to, lang))}</dd>
        <dt>{w.numerator}</dt>
        <dd>{named(indicator.numerator, lang)}</dd>
        <dt>{w.denominator}</dt>
        <dd>{named(indicator.denominator, lang)}</dd>
        <dt>{w.goalpostsName}</dt>
        <dd>
          {indicator.better === 'up'
            ? w.goalposts(writtenValue(indicator, indicator.lo), writtenValue(indicator, indicator.hi))
            : w.goalposts(writtenValue(indicator, indicator.hi), writtenValue(indicator, indicator.lo))}
        </dd>
        <dt>{w.weightName}</dt>
        <dd>{w.weight(percent(weight === 0 ? 0 : indicator.weight / weight, 0))}</dd>
        <dt>{w.sourceName}</dt>
        <dd>
          {w.source(weekly.head === null ? '—' : named(weekly.head.source, lang), words.common.feed.weekly)}{' '}
          <Freshness asOf={at.asOf} state={at.state} now={now} />
        </dd>
        <dt>{w.ruleName}</dt>
        <dd data-rule="">
          {rules === null ? words.desk.noRules : w.rule(rules.version, decimal(rules.litFrom, 0), rules.windowWeeks)}
          {rules?.official === false && <small className="tag">{words.common.sample}</small>}
        </dd>
      </dl>
    </div>
  );
}
