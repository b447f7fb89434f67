import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { expect, test } from 'vitest';
import type { ProjectFigure } from '../domain/renovation.ts';
import { lookOf } from '../looks/look.ts';
import type { ChartOption } from './echarts.ts';
import { renovationColumns } from './renovationColumns.ts';

echarts.use([BarChart, CustomChart, GridComponent, SVGRenderer]);

const look = lookOf('wall', 1080, 'sans-serif');

function drawing(option: ChartOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 760, height: 480 });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const project = (over: Partial<ProjectFigure>): ProjectFigure => ({
  id: 'r1',
  compound: 'c1',
  name: { zh: '甲', en: 'A' },
  stage: 'underWay',
  phase: 'underWay',
  budget: 100,
  done: 50,
  planned: 60,
  share: 0.5,
  plannedShare: 0.6,
  gapPoints: -10,
  behind: true,
  week: '2026-07-10',
  reported: true,
  plannedEnd: '2026-10-01',
  ...over,
});

test('renovation: behind plan is orange, done is grey, the plan is a tick; nothing is changed in what it was given', () => {
  const projects = [project({}), project({ id: 'r2', behind: false, phase: 'done', share: 1, plannedShare: 1 })];
  const before = structuredClone(projects);
  const svg = drawing(renovationColumns(projects, look));
  expect(svg.toUpperCase()).toContain(look.ink.bad.toUpperCase());
  expect(svg.toUpperCase()).toContain(look.ink.neutral.toUpperCase());
  expect(projects).toEqual(before);
  expect(drawing(renovationColumns([], look))).toContain('<svg');
});
