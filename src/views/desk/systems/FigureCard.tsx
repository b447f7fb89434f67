import type { Figure } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { FigureValue } from '../../shared/systems/FigureValue.tsx';
import { useShownFigure } from '../../shared/systems/useShownFigure.ts';
import { DeskLink } from '../DeskLink.tsx';

/** One figure with its counts, its days, its change, its data time, its definition, and the way to its records. */
export function FigureCard(props: { figure: Figure; open: boolean; onOpen?: (() => void) | undefined }) {
  const { words } = useApp();
  const system = useSystemWords();
  const { open, onOpen } = props;
  const { figure, text: t, feed } = useShownFigure(props.figure);
  const records = figure.counted.length + figure.others.length;
  return (
    <Region as="article" className="figure-card" label={t.name} data-card={figure.id}>
      <header>
        <h2>{t.name}</h2>
        <Freshness asOf={feed.standing.asOf} state={feed.standing.state} now={feed.now} />
      </header>
      <FigureValue figure={figure} text={t} className="figure-card-value" />
      <p className="meta">
        {[
          t.counts,
          t.interval,
          figure.lowN === true ? words.common.state.lowN : '',
          feed.judged ? t.change : t.change === '' ? '' : system.frame.withdrawn,
        ]
          .filter((s) => s !== '')
          .map((s) => (
            <span key={s}>{s}</span>
          ))}
      </p>
      <p className="meta">
        <span>{t.period}</span>
        {onOpen !== undefined && records > 0 && (
          <button type="button" aria-expanded={open} onClick={onOpen}>
            {open ? system.frame.close : system.frame.open}
          </button>
        )}
        <DeskLink to={{ page: 'glossary', term: figure.id }}>
          {system.frame.definition}
          <span className="sr-only">{t.name}</span>
        </DeskLink>
      </p>
    </Region>
  );
}
