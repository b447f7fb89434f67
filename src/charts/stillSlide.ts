import type { SlideChart } from '../domain/deck/deck.ts';
import type { Palette } from '../looks/tokens.ts';
import { decimal, type Language, named } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';

/** How a slide's chart is drawn on paper and in a picture: inks, face, and px of one rem. */
export interface StillStyle {
  ink: Palette;
  font: string;
  rem: number;
}

/** Sizes in rem. */
const SIZE = { label: 1.9, end: 2.1, own: 0.35, other: 0.2 };

/**
 * The chart of a slide as it is taken along: axes from nought, gaps where nothing is known, each line named at its end and
 * each bar with its value. The talk's own is strong, what it is held against dashed.
 */
export function stillSlideChart(chart: SlideChart, lang: Language, style: StillStyle): ChartOption {
  return (chart.kind === 'bars' ? bars(chart, lang, style) : lines(chart, lang, style)) as ChartOption;
}

const base = ({ ink, font, rem }: StillStyle) => ({ fontFamily: font, fontSize: SIZE.label * rem, color: ink.ink2 });

function bars(chart: SlideChart, lang: Language, style: StillStyle) {
  const { ink, rem } = style;
  const text = base(style);
  const several = chart.series.length > 1;
  return {
    animation: false,
    grid: { left: 0, right: 5 * rem, top: several ? 3 * rem : 0.5 * rem, bottom: 0.5 * rem, containLabel: true },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.points.map((p) => named(p, lang)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: { ...text, color: ink.ink1 },
    },
    series: chart.series.map((s) => ({
      type: 'bar',
      name: named(s.name, lang),
      data: [...s.values],
      itemStyle: { color: s.own ? ink.ink1 : ink.line2 },
      barCategoryGap: '35%',
      label: {
        show: true,
        position: 'right',
        ...text,
        color: ink.ink1,
        formatter: (p: { value: number | null }) =>
          `${p.value === null ? '' : decimal(p.value, chart.decimals)}${several ? ` ${named(s.name, lang)}` : ''}`,
      },
    })),
  };
}

function lines(chart: SlideChart, lang: Language, style: StillStyle) {
  const { ink, rem } = style;
  const text = base(style);
  const longest = Math.max(...chart.series.map((s) => named(s.name, lang).length));
  return {
    animation: false,
    grid: {
      left: 0,
      right: Math.min(16, longest * (lang === 'en' ? 1.1 : 2.2) + 1) * rem,
      top: 1.5 * rem,
      bottom: 0.5 * rem,
      containLabel: true,
    },
    xAxis: {
      type: 'category',
      data: chart.points.map((p) => named(p, lang)),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: { ...text, hideOverlap: true, interval: Math.max(0, Math.ceil(chart.points.length / 5) - 1) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { ...text, formatter: (v: number) => decimal(v, Number.isInteger(v) ? 0 : chart.decimals) },
    },
    series: chart.series.map((s) => ({
      type: 'line',
      name: named(s.name, lang),
      data: [...s.values],
      step: chart.kind === 'steps' ? 'end' : false,
      connectNulls: false,
      showSymbol: s.values.filter((v) => v !== null).length < 2,
      lineStyle: {
        color: s.own ? ink.ink1 : ink.neutral,
        width: (s.own ? SIZE.own : SIZE.other) * rem,
        type: s.own ? 'solid' : 'dashed',
      },
      itemStyle: { color: s.own ? ink.ink1 : ink.neutral },
      endLabel: {
        show: true,
        ...text,
        fontSize: SIZE.end * rem,
        fontWeight: s.own ? 600 : 400,
        color: s.own ? ink.ink1 : ink.ink2,
        formatter: () => named(s.name, lang),
      },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
  };
}
