import type { Deck, DeckSlide } from '../../../domain/deck/deck.ts';
import { useApp } from '../../../parts/app.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { named, stamp } from '../../../words/format.ts';

/** Where a slide's number comes from, in full: what a key shows when somebody asks. */
export function SourceSheet(props: { deck: Deck; slide: DeckSlide; words: DeckWords }) {
  const { lang } = useApp();
  const { deck, slide } = props;
  const w = props.words.talk;
  const rows: [string, string][] = [
    [w.sheet.said, `${slide.figure === null ? '' : `${slide.figure} ${named(slide.unit, lang)} · `}${named(slide.claim, lang)}`],
    [w.sheet.proof, named(slide.proof, lang)],
    [w.sheet.source, named(slide.source, lang)],
    [w.sheet.frozen, stamp(Date.parse(deck.frozenAt))],
  ];
  return (
    <section className="source-sheet" data-source={slide.id} aria-label={w.sheet.title}>
      <h2>{w.sheet.title}</h2>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
