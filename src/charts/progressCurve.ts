import { addDays } from '../domain/civil.ts';
import { rests, type WorksWindow } from '../domain/forecast/worksSeason.ts';
import type { ProgressPoint } from '../domain/project.ts';
import type { Look } from '../looks/look.ts';
import { dayShort, type Language, percent } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';

/** What lies ahead of a project: its most likely course and the day it is safely done by. */
export interface CurveForecast {
  /** Fridays from the last report to the most likely end, shares of the budget. */
  course: readonly { week: string; share: number }[];
  p80: string;
  season: WorksWindow;
  /** Names of the line and of its two ends, with their days. */
  words: { forecast: string; p50: string; p80: string };
}

/** The weeks a picture shows: those reported, and those to the safe end of the forecast. */
export function curveWeeks(points: readonly ProgressPoint[], ahead: CurveForecast | null): ProgressPoint[] {
  const out = [...points];
  let last = points.at(-1)?.week;
  if (ahead === null || last === undefined) return out;
  for (last = addDays(last, 7); last <= ahead.p80; last = addDays(last, 7))
    out.push({ week: last, planned: null, done: null, winter: rests(last, ahead.season) });
  return out;
}

/**
 * Plan (dashed) and actual (solid) as shares of the budget over the weeks, winter shaded. Weeks without a report are
 * gaps: nothing is drawn through them. The forecast is dotted from the last report to the most likely end and level
 * through winter; a diamond marks the day it is safely done by.
 * @param words.plan, words.actual, words.winter what is written beside the lines
 */
export function progressCurve(
  reported: readonly ProgressPoint[],
  look: Look,
  lang: Language,
  words: { plan: string; actual: string; winter: string },
  ahead: CurveForecast | null = null,
): ChartOption {
  const points = curveWeeks(reported, ahead);
  const { ink, text, font } = look;
  const style = { fontFamily: font, fontSize: text.floor, color: ink.ink3 };
  const last = points.findLastIndex((p) => p.done !== null);
  // A plan of one week is a point, not a line to be named.
  const lastPlan = points.findLastIndex((p) => p.planned !== null);
  const namedPlan = ahead === null || lastPlan === points.findIndex((p) => p.planned !== null) ? -1 : lastPlan;
  const winters = winterAreas(points, ahead, words.winter);
  return {
    animation: false,
    // Above the plot both ends of the forecast are named, one over the other.
    grid: ahead === null ? { left: 44, right: 64, top: 18, bottom: 24 } : { left: 44, right: 20, top: 44, bottom: 24 },
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
        data: points.map((p, i) => ({
          value: p.planned,
          // A label needs a symbol to hang on; this one is hidden by the line.
          symbol: i === namedPlan ? 'circle' : 'none',
          symbolSize: 1,
          label:
            i === namedPlan
              ? {
                  show: true,
                  position: (p.planned ?? 0) >= (p.done ?? 0) ? 'top' : 'bottom',
                  align: 'right',
                  formatter: words.plan,
                  ...style,
                  color: ink.ink2,
                }
              : { show: false },
        })),
        showAllSymbol: true,
        silent: true,
        lineStyle: { color: ink.neutral, type: 'dashed', width: 1.5 },
        endLabel: { show: ahead === null, formatter: words.plan, ...style, color: ink.ink2, offset: [0, -6] },
        markArea: {
          silent: true,
          itemStyle: { color: ink.line, opacity: 0.6 },
          label: { position: 'insideTop', ...style, color: ink.ink2 },
          data: winters,
        },
      },
      {
        type: 'line',
        connectNulls: false,
        // Otherwise a symbol and its label vanish where weeks stand close.
        showAllSymbol: true,
        data: points.map((p, i) => ({
          value: p.done,
          symbol: i === last ? 'circle' : 'none',
          symbolSize: 7,
          label:
            i === last && p.done !== null
              ? {
                  show: true,
                  ...(i < points.length / 4 ? { position: 'top', align: 'left' } : { position: 'left' }),
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
      ...(ahead === null ? [] : forecastSeries(points, ahead, look)),
    ],
  } as ChartOption;
}

/** A line that runs this high through winter leaves no room for a word under the top edge. */
const HIGH = 0.75;

/** The winters of the picture, each with its name where no line runs. */
function winterAreas(points: readonly ProgressPoint[], ahead: CurveForecast | null, name: string) {
  const course = new Map(ahead?.course.map((c) => [c.week, c.share]));
  const areas: [{ xAxis: string; name: string; label: { position: string } }, { xAxis: string }][] = [];
  points.forEach((p, i) => {
    if (!p.winter || points[i - 1]?.winter) return;
    let end = i;
    while (points[end + 1]?.winter) end += 1;
    const level = Math.max(
      ...points.slice(i, end + 1).map((w) => Math.max(w.planned ?? 0, w.done ?? 0, course.get(w.week) ?? 0)),
    );
    const label = { position: level < HIGH ? 'insideTop' : 'insideBottom' };
    areas.push([{ xAxis: p.week, name, label }, { xAxis: points[end]?.week ?? p.week }]);
  });
  return areas;
}

/** The dotted course with the most likely end, and the safe end beside it. */
function forecastSeries(points: readonly ProgressPoint[], ahead: CurveForecast, look: Look) {
  const { ink, text, font } = look;
  const share = new Map(ahead.course.map((c) => [c.week, c.share]));
  const p50 = ahead.course.at(-1)?.week;
  const label = { show: true, fontFamily: font, fontSize: text.floor, color: ink.ink1, distance: 8 };
  const sameDay = p50 === ahead.p80;
  return [
    {
      type: 'line',
      name: ahead.words.forecast,
      showAllSymbol: true,
      data: points.map(({ week }) => ({
        value: share.get(week) ?? null,
        symbol: week === p50 ? 'circle' : 'none',
        symbolSize: 9,
        label:
          week === p50
            ? { ...label, position: 'top', align: 'right', distance: 22, formatter: ahead.words.p50 }
            : { show: false },
      })),
      silent: true,
      itemStyle: { color: ink.canvas, borderColor: ink.ink1, borderWidth: 2 },
      lineStyle: { color: ink.ink1, type: 'dotted', width: 2 },
    },
    {
      type: 'line',
      name: ahead.words.p80,
      showAllSymbol: true,
      data: points.map(({ week }) => ({
        value: week === ahead.p80 ? 1 : null,
        symbol: week === ahead.p80 ? 'diamond' : 'none',
        symbolSize: sameDay ? 5 : 10,
        label: week === ahead.p80 ? { ...label, position: 'top', align: 'right', formatter: ahead.words.p80 } : { show: false },
      })),
      silent: true,
      itemStyle: { color: ink.ink2 },
    },
  ];
}
