import { memo, useMemo } from 'react';
import { renovationColumns } from '../../charts/renovationColumns.ts';
import type { Dated } from '../../domain/dated.ts';
import type { RenovationFigure } from '../../domain/renovation.ts';
import type { Look } from '../../looks/look.ts';
import { useApp } from '../../parts/app.tsx';
import { Chart } from '../../parts/Chart.tsx';
import { named, percent } from '../../words/format.ts';
import { Panel } from './Panel.tsx';
import { RenovationList } from './RenovationList.tsx';

/** The old compounds' renovation: share done against the plan, with the counts by phase. */
export const RenovationPanel = memo(function RenovationPanel(props: {
  works: RenovationFigure;
  dated: Dated;
  judged: boolean;
  look: Look;
  /** By name, where there is room. */
  list: boolean;
  gap: string;
}) {
  const { lang, words } = useApp();
  const w = words.wall;
  const { works, look, judged } = props;
  const option = useMemo(() => renovationColumns(works.projects, look, judged), [works.projects, look, judged]);
  const none = works.of === 0;
  const share = (x: number | null) => (x === null ? w.notReported : percent(x));
  const counts = [
    ['done', works.phases.done],
    ['underWay', works.phases.underWay],
    ['notStarted', works.phases.notStarted],
    ['behind', works.behind],
  ] as const;
  return (
    <Panel
      name={none ? w.renovationBare : w.renovationTitle(works.of)}
      className="renovation"
      dated={props.dated}
      retryOn={option}
      title={none ? w.renovationBare : w.renovationTitle(works.of)}
      aside={
        !none && (
          <span className="aside">
            <i className="tick" />
            {w.plannedTick}
          </span>
        )
      }
    >
      {none ? (
        <p className="panel-note">{props.gap}</p>
      ) : (
        <>
          {props.list ? (
            <RenovationList works={works} judged={judged} />
          ) : (
            <Chart
              option={option}
              label={w.renovationLabel(works.phases.done, works.phases.underWay, works.phases.notStarted, works.behind)}
              twin={{
                caption: w.renovationTitle(works.of),
                columns: w.renovationTwin,
                rows: works.projects.map((p) => [
                  named(p.name, lang),
                  share(p.share),
                  share(p.plannedShare),
                  words.common.stage[p.stage],
                ]),
              }}
              twinHidden
              failed={w.chartFailed}
            />
          )}
          <p className="phase-counts">
            {counts.map(([key, n]) => (
              <span key={key} className={key === 'behind' && n > 0 && judged ? 'is-bad' : ''}>
                {w.phases[key]} <strong data-phase={key}>{n}</strong>
              </span>
            ))}
          </p>
        </>
      )}
    </Panel>
  );
});
