import type { Figure } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { dataTime } from '../../../parts/dataTime.ts';
import { Freshness } from '../../../parts/Freshness.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { FigureValue } from '../../shared/systems/FigureValue.tsx';
import { useShownFigure } from '../../shared/systems/useShownFigure.ts';

/** One figure of a scene: name, number and unit, counts, change, data time. No landmark: the panel of what it counts is one. */
export function SceneFigure(props: { figure: Figure }) {
  const { words } = useApp();
  const system = useSystemWords();
  const { figure, text: t, feed } = useShownFigure(props.figure);
  return (
    <article
      className={`scene-figure state-${feed.standing.state}`}
      data-panel={`figure-${figure.id}`}
      aria-label={t.name}
      {...dataTime(feed.standing)}
    >
      <header>
        <h2>{t.name}</h2>
        <Freshness {...feed.standing} now={feed.now} />
      </header>
      <FigureValue figure={figure} text={t} className="scene-value" />
      <p className="scene-notes">
        <span>{t.counts === '' ? t.period : t.counts}</span>
        {figure.lowN === true && <span>{words.common.state.lowN}</span>}
        {t.interval !== '' && <span>{t.interval}</span>}
        {t.change !== '' && <span>{feed.judged ? t.change : system.frame.withdrawn}</span>}
      </p>
    </article>
  );
}
