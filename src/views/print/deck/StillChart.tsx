import { useLayoutEffect, useRef } from 'react';
import { stageChart } from '../../../charts/stageChart.ts';
import { drawnSvg } from '../../../charts/still.ts';
import type { SlideChart } from '../../../domain/deck/deck.ts';
import { FONT_STACK } from '../../../looks/fonts.ts';
import { tokens } from '../../../looks/tokens.ts';
import { type Language, named } from '../../../words/format.ts';

/** The drawing's own size, px: paper scales it. */
const SIZE = { width: 888, height: 620 };

/** A slide's chart as lines and letters, sharp at any size; its words are text. */
export function StillChart({ chart, lang }: { chart: SlideChart; lang: Language }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    return drawnSvg(box.current, stageChart(chart, { ink: tokens.stageLight, font: FONT_STACK, rem: 20 }, lang), SIZE);
  }, [chart, lang]);
  return <div className="talk-chart" ref={box} role="img" aria-label={named(chart.title, lang)} />;
}
