import type { ProgressPoint } from '../domain/project.ts';
import type { Look } from '../looks/look.ts';
import { dayShort, type Language, percent } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';

/**
 * Plan (dashed) and actual (solid) as shares of the budget over the weeks, winter shaded. Weeks without a report are
 * gaps: nothing is drawn through them.
 * @param words.plan, words.actual, words.winter what is written beside the lines
 */
export function progressCurve(
  points: readonly ProgressPoint[],
  look: Look,
  lang: Language,
  words: { plan: string; actual: string; winter: string },
): ChartOption {
  const { ink, text, font } = look;
  const style = { fontFamily: font, fontSize: text.floor, color: ink.ink3 };
  const last = points.findLastIndex((p) => p.done !== null);
  const winters: [{ xAxis: string; name?: string }, { xAxis: string }][] = [];
  points.forEach((p, i) => {
    if (!p.winter || points[i - 1]?.winter) return;
    let end = i;
    while (points[end + 1]?.winter) end += 1;
    winters.push([{ xAxis: p.week, name: words.winter }, { xAxis: points[end]?.week ?? p.week }]);
  });
  return {
    animation: false,
    grid: { left: 44, right: 64, top: 18, bottom: 24 },
    xAxis: {
      type: 'category',
      data: points.map((p) => p.week),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: {
        ...style,
        formatter: (day: string) => dayShort(day, lang),
        interval: Math.ceil(points.length / 6),
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 1,
      interval: 0.5,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { ...style, formatter: (v: number) => percent(v, 0) },
    },
    series: [
      {
        type: 'line',
        data: points.map((p) => p.planned),
        showSymbol: false,
        silent: true,
        lineStyle: { color: ink.neutral, type: 'dashed', width: 1.5 },
        endLabel: { show: true, formatter: words.plan, ...style, color: ink.ink2, offset: [0, -6] },
        markArea: {
          silent: true,
          itemStyle: { color: ink.line, opacity: 0.6 },
          label: { position: 'insideTop', ...style },
          data: winters,
        },
      },
      {
        type: 'line',
        connectNulls: false,
        data: points.map((p, i) => ({
          value: p.done,
          symbol: i === last ? 'circle' : 'none',
          symbolSize: 7,
          label:
            i === last && p.done !== null
              ? {
                  show: true,
                  position: 'left',
                  formatter: `${words.actual} ${percent(p.done)}`,
                  ...style,
                  color: ink.ink1,
                  fontWeight: 600,
                }
              : { show: false },
        })),
        silent: true,
        itemStyle: { color: ink.ink1 },
        lineStyle: { color: ink.ink1, width: 2 },
      },
    ],
  } as ChartOption;
}
