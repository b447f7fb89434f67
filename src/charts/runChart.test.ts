import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { expect, test } from 'vitest';
import type { Run, RunPoint } from '../domain/weakSpots/report.ts';
import { lookOf } from '../looks/look.ts';
import { runChart } from './runChart.ts';

echarts.use([CustomChart, LineChart, GridComponent, MarkAreaComponent, SVGRenderer]);

const look = lookOf('desk', 0, 'sans-serif');
const WORDS = { mean: 'mean', target: 'target', baseline: 'baseline' };

const point = (week: string, over: Partial<RunPoint> = {}): RunPoint => ({
  ...{ week, x: 8, n: 10, value: 0.8, lo: 0.4, hi: null, rule: 0, signal: null },
  ...{ isBaseline: true, isHoliday: false, missing: null },
  ...over,
});
const absent = { x: null, n: null, value: null, lo: null, hi: null };
const run = (points: RunPoint[], over: Partial<Run> = {}): Run => ({
  ...{ kind: 'share', measure: 'share', better: 'up', weeksPerPoint: 1, center: 0.8, target: 0.9, points },
  ...over,
});
interface DrawnSeries {
  id: string;
  data: unknown[];
}
const seriesOf = (r: Run) => new Map((runChart(r, look, 'zh-CN', WORDS).series as DrawnSeries[]).map((s) => [s.id, s.data]));

test('a week without a report is a gap with a slash, never a zero; the band goes on', () => {
  const s = seriesOf(run([point('2026-06-26'), point('2026-07-03', { ...absent, missing: 'notReported' }), point('2026-07-10')]));
  expect(s.get('value')?.[1]).toMatchObject({ value: null, x: null, n: null });
  expect(s.get('missing')?.map((v) => v !== null)).toEqual([false, true, false]);
  expect(s.get('below')).toEqual([0.4, 0.4, 0.4]);
  expect(s.get('lo')).toEqual([0.4, null, 0.4]);
});

test('a limit out of reach has no line, and the band runs to the end of the axis', () => {
  const s = seriesOf(run([point('2026-07-03'), point('2026-07-10', { lo: null })]));
  expect(s.get('hi')).toEqual([null, null]);
  expect((s.get('below')?.[0] as number) + (s.get('band')?.[0] as number)).toBeCloseTo(1, 12);
  expect(s.get('lo')?.[1]).toBeNull();
});

test('without limits there is no band; a signal has the colour of what it means, and every value its counts', () => {
  const bare = seriesOf(run([point('2026-07-10', { lo: null, hi: null })]));
  expect(bare.get('band')).toEqual([null]);
  const s = seriesOf(
    run([
      point('2026-07-03', { rule: 1, signal: 'worse', value: 0.3, x: 3 }),
      point('2026-07-10', { rule: 4, signal: 'better' }),
    ]),
  );
  expect(s.get('value')).toMatchObject([
    { x: 3, n: 10, itemStyle: { color: look.ink.bad } },
    { x: 8, n: 10, itemStyle: { color: look.ink.good } },
  ]);
});

test.each(['zh-CN', 'en'] as const)('it draws, in %s, whatever the measure', (lang) => {
  const points = [point('2026-07-03'), point('2026-07-10', { isHoliday: true, isBaseline: false })];
  for (const r of [
    run(points),
    run(points, { measure: 'count', target: 1, center: 0.4 }),
    run(points, { measure: 'score', target: 80, center: 71 }),
    run([point('2026-07-10', { ...absent, missing: 'hidden', isBaseline: false })], { center: null }),
  ]) {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 260 });
    chart.setOption(runChart(r, look, lang, WORDS));
    expect(chart.renderToSVGString()).toContain('<svg');
    chart.dispose();
  }
});
