import type { Run, RunPoint } from '../domain/weakSpots/report.ts';
import type { Look } from '../looks/look.ts';
import { dayShort, decimal, type Language, percent } from '../words/format.ts';
import type { ChartOption } from './echarts.ts';

/** A slash where a week has no value. */
const SLASH = 'path://M0,10L8,0L10,0L2,10Z';

/** How a value is written on the axis. */
const axisText = (run: Run) => (v: number) =>
  run.measure === 'share' ? percent(v, 0) : decimal(v, run.measure === 'count' ? 1 : 0);

/** Ends of the axis: a share never leaves 0..1, and what is drawn is never cut. */
function ends(run: Run): { min: number; max: number } {
  const drawn = [...run.points.flatMap((p) => [p.value, p.lo, p.hi]), run.center, run.target].filter((v) => v !== null);
  const [least, most] = [Math.min(...drawn), Math.max(...drawn)];
  if (run.measure === 'share') return { min: Math.max(0, Math.floor(least * 10 - 0.5) / 10), max: 1 };
  if (run.measure === 'count') return { min: 0, max: Math.ceil(most * 1.1) };
  const room = Math.max(1, (most - least) * 0.1);
  return { min: Math.floor(least - room), max: Math.ceil(most + room) };
}

/**
 * Run chart of one series: the values with gaps where nothing was reported, their mean dashed, the range of ordinary
 * variation of each point as a band, the target, and points that signal in the colour of what they mean. A limit out of
 * reach has no line; the band then runs to the end of the axis. Every value carries its counts, so that the picture can be
 * checked by itself.
 */
export function runChart(
  run: Run,
  look: Look,
  lang: Language,
  words: { mean: string; target: string; baseline: string },
): ChartOption {
  const { ink, text, font } = look;
  const style = { fontFamily: font, fontSize: text.floor, color: ink.ink3 };
  const { points } = run;
  const { min, max } = ends(run);
  const base = points.flatMap((p, i) => (p.isBaseline ? [i] : []));
  const last = points.findLastIndex((p) => p.value !== null);
  const colour = (p: RunPoint) => (p.signal === 'worse' ? ink.bad : p.signal === 'better' ? ink.good : ink.neutral);
  const write = axisText(run);
  const hasLimits = points.some((p) => p.lo !== null || p.hi !== null);
  // Over a week without a value the band goes on as it was: the range is a matter of the process, not of the week.
  const ranges: ([number, number] | null)[] = [];
  for (const p of points)
    ranges.push(!hasLimits ? null : p.value === null ? (ranges.at(-1) ?? null) : [p.lo ?? min, (p.hi ?? max) - (p.lo ?? min)]);
  const limitLine = (id: string, of: (p: RunPoint) => number | null) => ({
    id,
    type: 'line',
    step: 'middle',
    data: points.map(of),
    connectNulls: false,
    showSymbol: false,
    silent: true,
    lineStyle: { color: ink.mute, width: 1, type: 'dotted' },
  });
  const flat = (id: string, value: number | null, name: string, dashed: number[], offset: number) => ({
    id,
    type: 'line',
    data: points.map(() => value),
    showSymbol: false,
    silent: true,
    lineStyle: { color: ink.ink3, width: 1.2, type: dashed },
    endLabel: { show: value !== null, formatter: name, ...style, color: ink.ink2, offset: [0, offset] },
  });
  // Two labels at the end of nearly the same height would lie on each other.
  const apart = run.center === null ? 9 : (run.target - run.center) / (max - min);
  const push = Math.abs(apart) < 0.09 ? (apart >= 0 ? 8 : -8) : 0;
  // The last value is written at the end of the line, unless the name of a flat line stands there.
  const beside = (v: number) => [run.center, run.target].every((f) => f === null || Math.abs(v - f) > 0.08 * (max - min));
  return {
    animation: false,
    grid: { left: 46, right: lang === 'en' ? 96 : 72, top: 22, bottom: 26 },
    xAxis: {
      type: 'category',
      data: points.map((p) => p.week),
      boundaryGap: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line2 } },
      axisLabel: {
        ...style,
        formatter: (day: string) => dayShort(day, lang),
        interval: Math.max(0, Math.ceil(points.length / 6) - 1),
        hideOverlap: true,
      },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      splitNumber: 3,
      splitLine: { lineStyle: { color: ink.line } },
      axisLabel: { ...style, formatter: write },
    },
    series: [
      {
        id: 'below',
        type: 'line',
        step: 'middle',
        stack: 'band',
        data: ranges.map((r) => r?.[0] ?? null),
        showSymbol: false,
        silent: true,
        lineStyle: { opacity: 0 },
      },
      {
        id: 'band',
        type: 'line',
        step: 'middle',
        stack: 'band',
        data: ranges.map((r) => r?.[1] ?? null),
        showSymbol: false,
        silent: true,
        lineStyle: { opacity: 0 },
        areaStyle: { color: ink.line, opacity: 0.65 },
      },
      limitLine('lo', (p) => p.lo),
      limitLine('hi', (p) => p.hi),
      flat('mean', run.center, words.mean, [6, 4], -push),
      flat('target', run.target, words.target, [2, 3], push),
      {
        id: 'value',
        type: 'line',
        showAllSymbol: true,
        connectNulls: false,
        data: points.map((p, i) => ({
          value: p.value,
          ...{ x: p.x, n: p.n, rule: p.rule, signal: p.signal, isBaseline: p.isBaseline },
          symbol: p.isHoliday ? 'emptyDiamond' : 'circle',
          symbolSize: p.signal === null ? (p.isHoliday ? 9 : 5) : 9,
          itemStyle: { color: colour(p) },
          label:
            i === last && p.value !== null
              ? {
                  show: true,
                  position: beside(p.value) ? 'right' : p.value < (run.center ?? 0) ? 'bottom' : 'top',
                  formatter: write(p.value),
                  ...style,
                  fontSize: text.label,
                  color: ink.ink1,
                  fontWeight: 600,
                }
              : { show: false },
        })),
        silent: true,
        lineStyle: { color: ink.ink2, width: 1.4 },
        markArea:
          base.length === 0
            ? undefined
            : {
                silent: true,
                itemStyle: { color: 'transparent', borderColor: ink.line2, borderWidth: 1, borderType: 'dashed' },
                label: { position: 'insideBottomLeft', ...style },
                data: [
                  [
                    { xAxis: points[base[0] as number]?.week, name: words.baseline },
                    { xAxis: points[base.at(-1) as number]?.week },
                  ],
                ],
              },
      },
      {
        id: 'missing',
        type: 'line',
        showAllSymbol: true,
        data: points.map((p) => (p.missing === 'notReported' || p.missing === 'hidden' ? min : null)),
        symbol: SLASH,
        symbolSize: [6, 9],
        symbolOffset: [0, '-60%'],
        silent: true,
        lineStyle: { opacity: 0 },
        itemStyle: { color: ink.ink3 },
      },
    ],
  } as ChartOption;
}
