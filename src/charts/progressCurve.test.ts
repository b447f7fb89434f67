import { LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { expect, test } from 'vitest';
import { addDays } from '../domain/civil.ts';
import { DEFAULT_WINDOW, rests } from '../domain/forecast/worksSeason.ts';
import type { ProgressPoint } from '../domain/project.ts';
import { lookOf } from '../looks/look.ts';
import { type CurveForecast, curveWeeks, progressCurve } from './progressCurve.ts';

echarts.use([LineChart, MarkAreaComponent, GridComponent, SVGRenderer]);

const look = lookOf('desk', 900, 'sans-serif');
const WORDS = { plan: 'PLAN', actual: 'ACTUAL', winter: 'WINTER' };
const point = (week: string, planned: number | null, done: number | null): ProgressPoint => ({
  week,
  planned,
  done,
  winter: rests(week, DEFAULT_WINDOW),
});
const reported = [point('2026-10-02', 0.5, 0.4), point('2026-10-09', 0.6, null), point('2026-10-16', 0.7, 0.5)];

/** From 16 October over the winter to 16 April, safely done a week later. */
const course = Array.from({ length: 27 }, (_, i) => ({
  week: addDays('2026-10-16', 7 * i),
  share: i === 0 ? 0.5 : i === 1 ? 0.7 : i === 26 ? 1 : 0.9,
}));
const ahead: CurveForecast = {
  course,
  p80: '2027-04-23',
  season: DEFAULT_WINDOW,
  words: { forecast: 'FORECAST', p50: 'LIKELY', p80: 'SAFE' },
};

interface Drawn {
  xAxis: { data: string[] };
  series: { name?: string; data: { value: number | null; symbol: string }[]; lineStyle?: { type?: string }; markArea?: never }[];
}

function svgOf(option: unknown): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 460, height: 240 });
  chart.setOption(option as never);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

test('without a forecast the picture ends with the last report', () => {
  const option = progressCurve(reported, look, 'en', WORDS) as unknown as Drawn;
  expect(option.series).toHaveLength(2);
  expect(option.xAxis.data).toEqual(reported.map((p) => p.week));
  expect(option.series[1]?.data.map((d) => d.value)).toEqual([0.4, null, 0.5]);
});

test('the forecast is dotted from the last report to the most likely end, level in winter, and the safe end is a mark', () => {
  const option = progressCurve(reported, look, 'en', WORDS, ahead) as unknown as Drawn;
  const weeks = option.xAxis.data;
  expect(weeks.at(-1)).toBe('2027-04-23');
  const [plan, actual, forecast, safe] = option.series;
  expect(plan?.data.filter((d) => d.value !== null)).toHaveLength(3);
  // Nothing is reported of the future.
  expect(actual?.data.slice(3).every((d) => d.value === null)).toBe(true);
  expect(forecast?.lineStyle?.type).toBe('dotted');
  const line = (forecast?.data ?? []).map((d) => d.value);
  expect(line.findIndex((v) => v !== null)).toBe(weeks.indexOf('2026-10-16'));
  expect(weeks[line.findLastIndex((v) => v !== null)]).toBe('2027-04-16');
  expect(new Set(weeks.flatMap((w, i) => (rests(w, DEFAULT_WINDOW) ? [line[i]] : [])))).toEqual(new Set([0.9]));
  expect((safe?.data ?? []).flatMap((d, i) => (d.value === null ? [] : [weeks[i]]))).toEqual(['2027-04-23']);
});

test('every name is written, however close the weeks stand', () => {
  const svg = svgOf(progressCurve(reported, look, 'en', WORDS, ahead));
  for (const word of ['PLAN', 'ACTUAL', 'WINTER', 'LIKELY', 'SAFE']) expect(svg, word).toContain(word);
});

test('the table has the weeks of the picture', () => {
  expect(curveWeeks(reported, ahead).map((p) => p.week)).toEqual(
    (progressCurve(reported, look, 'en', WORDS, ahead) as unknown as Drawn).xAxis.data,
  );
  expect(curveWeeks(reported, null)).toEqual(reported);
});
