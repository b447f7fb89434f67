import { useMemo } from 'react';
import '../../../charts/deskParts.ts';
import { type CurveForecast, curveWeeks, progressCurve } from '../../../charts/progressCurve.ts';
import type { RenovationForecast } from '../../../domain/forecast/renovationForecast.ts';
import type { WorksWindow } from '../../../domain/forecast/worksSeason.ts';
import type { ProjectDetail } from '../../../domain/project.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Chart } from '../../../parts/Chart.tsx';
import { dayFrom, forecastText, standingText } from '../../../words/forecastText.ts';
import { dayLong, named, percent } from '../../../words/format.ts';
import { ChartMenu, CURVE } from '../output/ChartMenu.tsx';
import { useDeskLook } from '../useDeskLook.ts';

/**
 * One project: plan against actual through the seasons, when it will be done, its stage, its works by class, what follows.
 * @param props.forecast null while it is being computed @param props.judged false where the data are too old to judge
 */
export function WorksPanel(props: {
  detail: ProjectDetail;
  forecast: RenovationForecast | null;
  season: WorksWindow;
  judged: boolean;
  /** Name of the compound, and Friday of the week that is shown. */
  name: string;
  week: string;
}) {
  const { lang, words } = useDeskApp();
  const look = useDeskLook();
  const w = words.place;
  const { project, curve, classes, works } = props.detail;
  const { forecast, season } = props;
  const f = words.forecast;
  const ahead = useMemo((): CurveForecast | null => {
    if (forecast === null || forecast.p50 === null || forecast.p80 === null || !props.judged) return null;
    const day = (d: string) => dayFrom(d, forecast.year, f, lang);
    const { p50, p80 } = forecast;
    const own = { forecast: f.chart.forecast, p50: f.chart.p50(day(p50)), p80: f.chart.p80(day(p80)) };
    return { course: forecast.course, p80, season, words: own };
  }, [forecast, season, props.judged, f, lang]);
  const option = useMemo(() => progressCurve(curve, look, lang, w.curve, ahead), [curve, look, lang, w, ahead]);
  const course = new Map(ahead?.course.map((c) => [c.week, c.share]));
  /** What of the forecast is drawn over a week: the most likely course, and at its end the day it is safely done by. */
  const forecastCell = (of: string, { p80, words: own }: CurveForecast) =>
    [course.has(of) ? percent(course.get(of) as number) : '', of === p80 ? `${percent(1)} ${own.p80}` : '']
      .filter((s) => s !== '')
      .join(words.common.between);
  const said = forecast === null || !props.judged ? '' : forecastText(forecast, f, lang);
  const last = curve.findLast((p) => p.done !== null);
  const share = (x: number | null | undefined) => (x == null ? words.works.notReported : percent(x));
  const label = `${w.curveLabel(share(last?.done), share(last?.planned))}${said}`;
  const title = words.output.part(props.name, w.works);
  return (
    <>
      <p className="facts-line">
        <span>
          {w.stage} <b>{words.common.stage[project.stage]}</b>
        </span>
        <span>{w.period(dayLong(project.plannedStart, lang), dayLong(project.plannedEnd, lang))}</span>
        {project.actualEnd !== null && <span>{w.ended(dayLong(project.actualEnd, lang))}</span>}
        {project.managementAfter !== undefined && (
          <span>
            {w.managementAfter} <b>{w.management[project.managementAfter]}</b>
          </span>
        )}
        {project.placeholder === true && <small className="tag">{words.common.sample}</small>}
      </p>
      {forecast === null ? (
        <p className="meta">{f.pending}</p>
      ) : props.judged ? (
        <p className={`forecast-line ${forecast.stale ? 'is-stale' : ''}`}>
          <span data-standing={forecast.status} className={forecast.status === 'behind' ? 'is-bad' : ''}>
            {standingText(forecast, f)}
          </span>{' '}
          <span data-forecast="">{said}</span>
        </p>
      ) : (
        <p className="meta">{words.wall.withdrawn}</p>
      )}
      <div className="chart-tools">
        <ChartMenu option={option} title={title} lines={[label]} week={props.week} rests={['renovation']} size={CURVE} />
      </div>
      <div className="chart-frame">
        <Chart
          option={option}
          label={label}
          twin={{
            caption: w.works,
            columns: ahead === null ? w.curveTwin : [...w.curveTwin, f.twin],
            rows: curveWeeks(curve, ahead).map((p) => [
              dayLong(p.week, lang),
              p.planned === null ? '' : percent(p.planned),
              p.week > (curve.at(-1)?.week ?? '') ? '' : share(p.done),
              ...(ahead === null ? [] : [forecastCell(p.week, ahead)]),
            ]),
          }}
          twinHidden
          failed={words.wall.chartFailed}
        />
      </div>
      <div className="work-classes">
        {(['basic', 'improving', 'upgrading'] as const).map((c) => (
          <section key={c}>
            <h3>
              {w.classOf[c]} <span className="meta">{w.classDone(classes[c].done, classes[c].of)}</span>
            </h3>
            <p>
              {words.common.list(
                works
                  .filter((x) => x.itemClass === c)
                  .map(
                    (x) =>
                      `${named(x.label, lang)}${x.quantity === null ? '' : ` ${x.quantity} ${x.unit === undefined ? '' : named(x.unit, lang)}`}`,
                  ),
              )}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
