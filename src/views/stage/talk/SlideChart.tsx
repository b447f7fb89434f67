import { useMemo } from 'react';
import { stageChart } from '../../../charts/stageChart.ts';
import type { SlideChart as Picture } from '../../../domain/deck/deck.ts';
import { FONT_STACK } from '../../../looks/fonts.ts';
import type { Palette } from '../../../looks/tokens.ts';
import { Chart } from '../../../parts/Chart.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { decimal, type Language, named } from '../../../words/format.ts';

/** The chart of a slide with its finding as the title, and the same values as a table for who cannot see it. */
export function SlideChart(props: {
  chart: Picture;
  ink: Palette /** Pixels of one rem, larger text included. */;
  rem: number;
  lang: Language;
  words: DeckWords;
}) {
  const { chart, lang, words, rem, ink } = props;
  const option = useMemo(() => stageChart(chart, { rem, ink, font: FONT_STACK }, lang), [chart, rem, ink, lang]);
  const title = named(chart.title, lang);
  const twin = useMemo(
    () => ({
      caption: title,
      columns: [words.talk.point, ...chart.series.map((s) => named(s.name, lang))],
      rows: chart.points.map((p, i) => [
        named(p, lang),
        ...chart.series.map((s) => {
          const v = s.values[i];
          return v == null ? words.talk.noValue : `${decimal(v, chart.decimals)} ${named(chart.unit, lang)}`;
        }),
      ]),
    }),
    [chart, lang, title, words],
  );
  return (
    <div className="slide-chart" data-kind={chart.kind}>
      <h2>{title}</h2>
      <div className="slide-plot">
        <Chart option={option} label={title} twin={twin} twinHidden failed={words.talk.chartFailed} />
      </div>
    </div>
  );
}
