import { absent, FIGURES, type Figure } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { type FigureText, figureText } from '../../../words/figureText.ts';
import { type SystemFeed, useSystemFeed } from './useSystemFeed.ts';

/** A figure as a screen may show it, in words, with how its own feed stands. */
export interface ShownFigure {
  figure: Figure;
  text: FigureText;
  feed: SystemFeed;
}

/** The figure; not reported where its own feed has nothing, because a count of records that never came is not nought. */
export function useShownFigure(asked: Figure): ShownFigure {
  const { lang } = useApp();
  const system = useSystemWords();
  const feed = useSystemFeed(FIGURES[asked.id].feeds[0]);
  const figure = feed.gap === null ? asked : absent(asked.id, 'notReported', asked.to);
  return { figure, text: figureText(figure, system, lang), feed };
}
