import { useMemo } from 'react';
import '../../../charts/deskParts.ts';
import { runChart } from '../../../charts/runChart.ts';
import type { Run, RunPoint } from '../../../domain/weakSpots/report.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Chart } from '../../../parts/Chart.tsx';
import { Region } from '../../../parts/Region.tsx';
import { dayShort, decimal } from '../../../words/format.ts';
import { valueText } from '../../shared/weakSpots/levelText.ts';
import { DeskLink } from '../DeskLink.tsx';
import { ChartMenu, CURVE } from '../output/ChartMenu.tsx';
import { useDeskLook } from '../useDeskLook.ts';
import type { Entry } from './entries.ts';
import { LedgerOf } from './LedgerOf.tsx';
import { levelText, ruleText } from './sentences.ts';

/** The course of one check of one compound: its sentence, its run chart and the same values as a table. */
export function RunPanel(props: {
  entry: Entry;
  unit: string;
  week: string;
  /** The criterion its check belongs to. */
  criterion: string | undefined;
  /** Week of the address; null for the newest. */
  asked: string | null;
}) {
  const { lang, words } = useDeskApp();
  const look = useDeskLook();
  const w = words.weakSpots;
  const { entry, unit } = props;
  const { run, item } = entry;
  const option = useMemo(() => runChart(run, look, lang, w.chart), [run, look, lang, w]);
  const label =
    item === null
      ? entry.sentence
      : w.chart.sentence(
          entry.name,
          levelText(item.recent, run.measure, unit, words),
          levelText(item.baseline, run.measure, unit, words),
        );
  const facts = [
    item === null ? '' : w.variation[item.variation],
    // What is only watched names its rule in its sentence.
    item === null || item.tier === 'amber' ? '' : ruleText(item, unit, words),
    item?.assurance == null ? '' : w.assurance[item.assurance],
    w.target(valueText(run.target, run.measure)),
    item?.maturity === 'trial' && item.tier !== 'state' ? w.state.trial : '',
    item?.since == null ? '' : w.held(dayShort(item.since, lang)),
  ].filter((s) => s !== '');
  const lines = [entry.sentence, facts.join(words.common.between)].filter((s) => s !== '');
  return (
    <Region className="card weak-panel" label={w.details}>
      <div className="head-line">
        <h2>
          <DeskLink to={{ page: 'compound', id: entry.subject }}>{entry.name}</DeskLink>
          {entry.confidence !== null && <span className="weak-word">{entry.confidence}</span>}
        </h2>
        <ChartMenu option={option} title={entry.name} lines={lines} week={props.week} rests={['weekly']} size={CURVE} />
      </div>
      <p className="weak-what" data-sentence="">
        {entry.sentence}
      </p>
      <p className="meta">{facts.join(words.common.between)}</p>
      <div className="chart-frame">
        <Chart
          option={option}
          label={label}
          twin={{
            caption: [label, flats(run)].join(words.common.between),
            columns: w.chart.twin,
            rows: run.points.map((p) => twinRow(p, run)),
          }}
          twinHidden
          failed={words.wall.chartFailed}
        />
      </div>
      <Legend run={run} />
      {entry.peers !== null && <p>{entry.peers}</p>}
      <LedgerOf entry={entry} criterion={props.criterion} week={props.asked} />
    </Region>
  );

  /** The lines that are level over all weeks, which no row has. */
  function flats(r: Run): string {
    const { mean, target } = w.chart;
    return [r.center === null ? '' : `${mean} ${valueText(r.center, r.measure)}`, `${target} ${valueText(r.target, r.measure)}`]
      .filter((s) => s !== '')
      .join(words.common.between);
  }

  function twinRow(p: RunPoint, r: Run): string[] {
    const text = (v: number | null) => (v === null ? '—' : valueText(v, r.measure));
    const why = p.missing === null ? '' : w.chart[p.missing];
    return [
      dayShort(p.week, lang),
      p.value === null ? why : text(p.value),
      p.n === null ? '—' : decimal(p.n, r.measure === 'count' ? 2 : 0),
      text(p.lo),
      text(p.hi),
      p.rule === 0 ? '—' : String(p.rule),
    ];
  }
}

/** What of the picture needs a word: only the marks that are in it. */
function Legend(props: { run: Run }) {
  const { words } = useDeskApp();
  const w = words.weakSpots.chart;
  const { points } = props.run;
  const has = (test: (p: RunPoint) => boolean) => points.some(test);
  return (
    <p className="legend weak-legend">
      {has((p) => p.lo !== null || p.hi !== null) && (
        <span className="legend-item">
          <i className="weak-band" /> {w.limits}
        </span>
      )}
      {has((p) => p.signal === 'worse') && (
        <span className="legend-item">
          <i className="weak-dot is-worse" /> {w.legendWorse}
        </span>
      )}
      {has((p) => p.signal === 'better') && (
        <span className="legend-item">
          <i className="weak-dot is-better" /> {w.legendBetter}
        </span>
      )}
      {has((p) => p.isHoliday && p.value !== null) && (
        <span className="legend-item">
          <i className="weak-dot is-holiday" /> {w.legendHoliday}
        </span>
      )}
      {has((p) => p.missing === 'notReported' || p.missing === 'hidden') && (
        <span className="legend-item">
          <i className="weak-slash" /> {w.legendMissing}
        </span>
      )}
    </p>
  );
}
