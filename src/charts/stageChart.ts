import type { Said, SlideChart, SlideSeries } from '../domain/deck/deck.ts';
import type { Palette } from '../looks/tokens.ts';
import { decimal, type Language, named } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';
import './deskParts.ts';

/** What distance decides: pixels of one rem at this size of text, the colours and the family. */
export interface StageSizes {
  /** Pixels of one rem, larger text included. */
  rem: number;
  ink: Palette;
  font: string;
}

/** Rem of axis and end labels, and of lines: the stage's own, above the floor of the last row. */
const AXIS = 1.9;
const END = 2.2;
const ACTUAL = 0.35;
const OTHER = 0.2;
/** Columns from which the bars stand upright: so many names would not fit beside them. */
const UPRIGHT_FROM = 9;

/** Rem a name may have beside its bar. */
const LONGEST_NAME = 12;

/** Rough width of a text in rem at a size: a Chinese character is as wide as it is high. */
const widthOf = (text: string, size: number): number =>
  [...text].reduce((w, c) => w + (/[\u2e80-\uffff]/.test(c) ? 1 : 0.56), 0) * size;

/** The one chart of a slide, without any motion: going back gives the very same picture. */
export function stageChart(chart: SlideChart, sizes: StageSizes, lang: Language): ChartOption {
  return (chart.kind === 'bars' ? bars(chart, sizes, lang) : courses(chart, sizes, lang)) as ChartOption;
}

const valueText = (chart: SlideChart, lang: Language) => (v: number) => {
  const unit = named(chart.unit, lang);
  return unit === '%' ? `${decimal(v, chart.decimals)}%` : decimal(v, chart.decimals);
};

function bars(chart: SlideChart, { rem, ink, font }: StageSizes, lang: Language) {
  const names = chart.points.map((p) => named(p, lang));
  const upright = names.length >= UPRIGHT_FROM;
  const written = valueText(chart, lang);
  const style = { fontFamily: font, fontSize: AXIS * rem, color: ink.ink2 };
  const every = Math.ceil(names.length / 4);
  const category = {
    type: 'category',
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line2 } },
    axisLabel: {
      ...style,
      ...(upright
        ? { interval: (i: number) => (names.length - 1 - i) % every === 0, hideOverlap: true }
        : {
            interval: 0,
            lineHeight: 1.05 * AXIS * rem,
            // Broken character by character, which takes its time: asked for only where a name is too long.
            ...(names.some((n) => widthOf(n, AXIS) > LONGEST_NAME) ? { width: LONGEST_NAME * rem, overflow: 'break' } : {}),
          }),
    },
  };
  const value = {
    type: 'value',
    min: 0,
    ...(named(chart.unit, lang) === '%' ? { max: 100 } : {}),
    axisLabel: { show: false },
    splitLine: { show: false },
    axisLine: { show: false },
  };
  // A name that would leave no room for its bar goes on in a second line.
  const left = Math.min(LONGEST_NAME, Math.max(...names.map((n) => widthOf(n, AXIS)))) + 1;
  const ends = chart.series.flatMap((s) => s.values.flatMap((v) => (v === null ? [] : [widthOf(written(v), END)])));
  return {
    animation: false,
    grid: upright
      ? { left: rem, right: rem, top: 3.4 * rem, bottom: 3.2 * rem }
      : { left: left * rem, right: (Math.max(0, ...ends) + 1.2) * rem, top: 0.4 * rem, bottom: 0.4 * rem },
    ...(upright ? { xAxis: category, yAxis: value } : { xAxis: value, yAxis: { ...category, inverse: true } }),
    series: chart.series.map((s) => ({
      type: 'bar',
      name: named(s.name, lang),
      data: [...s.values],
      // Own and others share one slot: of each pair only one has a value.
      barGap: '-100%',
      barMaxWidth: 3.4 * rem,
      barCategoryGap: '34%',
      silent: true,
      itemStyle: { color: s.own ? ink.ink1 : ink.mute },
      label: {
        show: !upright || names.length <= 12,
        position: upright ? 'top' : 'right',
        fontFamily: font,
        fontSize: (upright ? AXIS : END) * rem,
        fontWeight: s.own ? 600 : 400,
        color: s.own ? ink.ink1 : ink.ink2,
        formatter: (p: { value: unknown }) => (typeof p.value === 'number' ? written(p.value) : ''),
      },
    })),
  };
}

function courses(chart: SlideChart, { rem, ink, font }: StageSizes, lang: Language) {
  const names = chart.points.map((p) => named(p, lang));
  const style = { fontFamily: font, fontSize: AXIS * rem, color: ink.ink3 };
  const every = apart(names.length, chart.kind === 'steps');
  const right = Math.max(...chart.series.map((s) => widthOf(named(s.name, lang), END)));
  return {
    animation: false,
    grid: { left: (widthOf('100%', AXIS) + 0.8) * rem, right: (right + 1) * rem, top: 2.4 * rem, bottom: 3.2 * rem },
    xAxis: {
      type: 'category',
      data: names,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: { ...style, interval: (i: number) => i % every === 0, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 50,
      splitLine: { lineStyle: { color: ink.line } },
      // The foot of the axis has its own name: the beginning.
      axisLabel: { ...style, formatter: (v: number) => (v === 0 ? '' : `${v}%`) },
    },
    // The speaker's own line is drawn last and lies on top.
    series: [...chart.series].reverse().map((s) => course(s, chart, { rem, ink, font }, lang)),
  };
}

/** Points from one axis label to the next. */
function apart(count: number, days: boolean): number {
  const wanted = (count - 1) / 4;
  return days ? ([5, 10, 15, 30].find((n) => n >= wanted) ?? 30) : Math.max(1, Math.ceil(wanted));
}

/** The point at which a stepped line has passed one half; -1 where it does not. */
const halfOf = (chart: SlideChart, s: SlideSeries): number =>
  chart.kind === 'steps' ? s.values.findIndex((v) => v !== null && v >= 50 - 1e-9) : -1;

function course(s: SlideSeries, chart: SlideChart, { rem, ink, font }: StageSizes, lang: Language) {
  const last = s.values.findLastIndex((v) => v !== null);
  const others = chart.series.filter((o) => o !== s);
  // Where both end level, or have half on one day, the speaker's own is named above and before.
  const before = (mine: number, theirs: number) => mine > theirs || (mine === theirs && s.own);
  const isUpper = others.every((o) => before(s.values[last] ?? 0, o.values.findLast((v) => v !== null) ?? 0));
  const half = halfOf(chart, s);
  const isSooner = others.every((o) => before(-half, -halfOf(chart, o)));
  const label = (text: string, at: object) => ({
    show: true,
    // As text alone a name with braces would be taken for a template.
    formatter: () => text,
    fontFamily: font,
    fontSize: END * rem,
    fontWeight: s.own ? 600 : 400,
    color: s.own ? ink.ink1 : ink.ink2,
    ...at,
  });
  const point = (value: number | null, i: number) => {
    if (i === last)
      return {
        value,
        symbol: 'circle',
        symbolSize: 1,
        label: label(named(s.name, lang), { position: 'right', offset: [0.3 * rem, (isUpper ? -1 : 1) * 1.2 * rem] }),
      };
    if (i === half)
      return {
        value,
        symbol: 'circle',
        symbolSize: 0.9 * rem,
        // The one point the speaker makes.
        itemStyle: s.own ? { color: ink.alarm } : { color: ink.canvas, borderColor: ink.ink3, borderWidth: 0.2 * rem },
        // Off the line of one half, where the axis has its own name.
        label: label(named(chart.points[i] as Said, lang), {
          position: isSooner ? 'left' : 'right',
          distance: 0.8 * rem,
          offset: [0, (isSooner ? -1.3 : 1.3) * rem],
        }),
      };
    return { value, symbol: 'none', label: { show: false } };
  };
  return {
    type: 'line',
    name: named(s.name, lang),
    data: s.values.map(point),
    // Otherwise a symbol and its label vanish where points stand close.
    showAllSymbol: true,
    connectNulls: false,
    silent: true,
    ...(chart.kind === 'steps' ? { step: 'end' } : {}),
    itemStyle: { color: s.own ? ink.ink1 : ink.ink3 },
    lineStyle: s.own
      ? { color: ink.ink1, width: ACTUAL * rem }
      : { color: ink.ink3, width: OTHER * rem, type: [0.6 * rem, 0.5 * rem] },
  };
}
