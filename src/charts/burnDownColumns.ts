import type { BurnWeek } from '../domain/ledger/burnDown.ts';
import type { Look } from '../looks/look.ts';
import { dayShort, type Language } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';

/**
 * Items open at the end of each week as a line, with what came (found and reopened: hollow columns) and what was closed (full
 * columns) in it. None of it is coloured as better or worse: counts alone say neither.
 * @param weeks oldest first @param axis what is counted, written above the axis
 */
export function burnDownColumns(weeks: readonly BurnWeek[], look: Look, lang: Language, axis: string): ChartOption {
  const { ink, text, font } = look;
  const style = { fontFamily: font, fontSize: text.floor, color: ink.ink3 };
  return {
    animation: false,
    grid: { left: 48, right: 16, top: 28, bottom: 24 },
    xAxis: {
      type: 'category',
      data: weeks.map((w) => w.week),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: { ...style, formatter: (day: string) => dayShort(day, lang), hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      name: axis,
      nameTextStyle: style,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: style,
    },
    series: [
      {
        type: 'bar',
        data: weeks.map((w) => w.found + w.reopened),
        silent: true,
        barMaxWidth: 14,
        itemStyle: { color: ink.surface, borderColor: ink.ink2, borderWidth: 1.5 },
      },
      { type: 'bar', data: weeks.map((w) => w.closed), silent: true, barMaxWidth: 14, itemStyle: { color: ink.neutral } },
      {
        type: 'line',
        data: weeks.map((w) => w.open),
        silent: true,
        symbol: 'circle',
        symbolSize: 6,
        itemStyle: { color: ink.ink1 },
        lineStyle: { color: ink.ink1, width: 2 },
      },
    ],
  } as ChartOption;
}
