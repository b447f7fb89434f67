import type { ProjectFigure } from '../domain/renovation.ts';
import type { Look } from '../looks/look.ts';
import type { ChartOption, RenderItem } from './echarts.ts';

/**
 * Renovation of the old compounds: a column per project in the order given, its height the share
 * done, a tick where the season-adjusted plan stands. Behind plan is orange; a project without a
 * report is an empty track without a tick, not a zero. Data too old to be judged keep their bars and lose the orange.
 */
export function renovationColumns(projects: readonly ProjectFigure[], look: Look, judged = true): ChartOption {
  const { ink, rem } = look;
  const names = projects.map((p) => p.id);
  const tick: RenderItem = (params, api) => {
    const p = projects[params.dataIndex];
    if (p === undefined || p.plannedShare === null || p.phase === 'done') return null as never;
    const [x, y] = api.coord([params.dataIndex, p.plannedShare]) as [number, number];
    const size = api.size?.([1, 0]) as [number, number] | undefined;
    const half = (size?.[0] ?? 10) * 0.42;
    const thick = Math.max(2, rem * 0.12);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: x - half, y: y - thick * 1.5, width: half * 2, height: thick * 3 },
          style: { fill: ink.canvas },
        },
        { type: 'rect', shape: { x: x - half, y: y - thick / 2, width: half * 2, height: thick }, style: { fill: ink.ink1 } },
      ],
    } as never;
  };
  const fill = (p: ProjectFigure) => (p.behind && judged ? ink.bad : p.phase === 'done' ? ink.neutral : ink.ink2);
  return {
    animation: false,
    grid: { left: 0, right: 0, top: rem * 0.3, bottom: rem * 0.1, outerBoundsMode: 'none' },
    xAxis: { type: 'category', data: names, show: false },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    series: [
      {
        type: 'bar',
        barWidth: '76%',
        silent: true,
        showBackground: true,
        backgroundStyle: { color: ink.surface },
        data: projects.map((p) => ({ value: p.share ?? 0, itemStyle: { color: fill(p) } })),
      },
      { type: 'custom', renderItem: tick, silent: true, z: 10, data: projects.map((p, i) => [i, p.plannedShare ?? 0]) },
    ],
  } as ChartOption;
}
