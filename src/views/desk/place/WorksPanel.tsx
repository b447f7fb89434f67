import { useMemo } from 'react';
import '../../../charts/deskParts.ts';
import { progressCurve } from '../../../charts/progressCurve.ts';
import type { ProjectDetail } from '../../../domain/project.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Chart } from '../../../parts/Chart.tsx';
import { dayLong, dayShort, named, percent } from '../../../words/format.ts';
import { useDeskLook } from '../useDeskLook.ts';

/** One project: plan against actual through the seasons, its stage, its works by class, what follows. */
export function WorksPanel(props: { detail: ProjectDetail }) {
  const { lang, words } = useDeskApp();
  const look = useDeskLook();
  const w = words.place;
  const { project, curve, classes, works } = props.detail;
  const option = useMemo(() => progressCurve(curve, look, lang, w.curve), [curve, look, lang, w]);
  const last = curve.findLast((p) => p.done !== null);
  const share = (x: number | null | undefined) => (x == null ? words.works.notReported : percent(x));
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
      <div className="chart-frame">
        <Chart
          option={option}
          label={w.curveLabel(share(last?.done), share(last?.planned))}
          twin={{
            caption: w.works,
            columns: w.curveTwin,
            rows: curve.map((p) => [dayShort(p.week, lang), share(p.planned), share(p.done)]),
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
