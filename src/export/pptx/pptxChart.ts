import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from '../../domain/deck/deck.ts';
import { tokens } from '../../looks/tokens.ts';
import { type Language, named } from '../../words/format.ts';
import { printedLine } from '../text.ts';
import { FACE } from './face.ts';

const INK = tokens.stageLight;
const hex = (colour: string) => colour.slice(1);

/** How numbers are written: with their unit, and with their decimals, which the library would take away by itself. */
function format(decimals: number, unit: string): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return unit === '' ? number : `${number}"${unit === '%' ? '' : ' '}${unit.replaceAll('"', '')}"`;
}

/**
 * A chart of the format itself: it can be edited, and its numbers stand behind it. The axis begins at nought, which the
 * library would choose by the data. The format has no stairs: shares that only rise are straight from point to point.
 */
export function pptxChart(
  pptx: PptxGenJS,
  slide: ReturnType<PptxGenJS['addSlide']>,
  chart: SlideChart,
  lang: Language,
  box: { x: number; y: number; w: number; h: number },
): void {
  const isBars = chart.kind === 'bars';
  // Lying bars are drawn from below: the first is to stand on top.
  const inOrder = <T>(list: readonly T[]): T[] => (isBars ? [...list].reverse() : [...list]);
  const labels = inOrder(chart.points).map((p) => printedLine(named(p, lang)));
  const data = chart.series.map((s) => ({
    name: printedLine(named(s.name, lang)),
    labels,
    values: inOrder(s.values) as number[],
  }));
  const code = format(chart.decimals, printedLine(named(chart.unit, lang)));
  const several = chart.series.length > 1;
  // Shares end at a hundred, unless one is above it.
  const isShare = chart.unit.zh === '%' && chart.series.every((one) => one.values.every((v) => v === null || v <= 100));
  slide.addChart(isBars ? pptx.ChartType.bar : pptx.ChartType.line, data, {
    ...box,
    altText: printedLine(named(chart.title, lang)),
    chartColors: chart.series.map((s) => hex(s.own ? INK.ink1 : INK.neutral)),
    ...(isBars ? { barDir: 'bar', barGapWidthPct: 45 } : { lineSize: 3, lineSmooth: false }),
    valAxisMinVal: 0,
    ...(isShare ? { valAxisMaxVal: 100 } : {}),
    // Own and others share one slot: of each pair only one has a value.
    ...(isBars && several ? { barOverlapPct: 100 } : {}),
    valAxisHidden: isBars,
    valAxisLabelFormatCode: code,
    valAxisLabelFontSize: 14,
    valAxisLabelFontFace: FACE,
    valAxisLabelColor: hex(INK.ink2),
    valGridLine: isBars ? { style: 'none' } : { color: hex(INK.line), size: 0.75 },
    valAxisLineShow: false,
    catAxisLabelFontSize: 14,
    catAxisLabelFontFace: FACE,
    catAxisLabelColor: hex(INK.ink1),
    catGridLine: { style: 'none' },
    displayBlanksAs: 'gap',
    showValue: isBars,
    dataLabelFormatCode: code,
    dataLabelFontSize: 14,
    dataLabelFontFace: FACE,
    dataLabelColor: hex(INK.ink1),
    dataLabelPosition: isBars ? 'outEnd' : undefined,
    showLegend: several,
    legendPos: 't',
    legendFontSize: 14,
    legendFontFace: FACE,
    legendColor: hex(INK.ink1),
  });
}
