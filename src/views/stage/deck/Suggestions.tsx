import { type DeckSlide, DRAFT_SLIDES } from '../../../domain/deck/deck.ts';
import { useApp } from '../../../parts/app.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { named } from '../../../words/format.ts';

interface Props {
  words: DeckWords;
  /** Null while feeds are read and places worked out. */
  slides: readonly DeckSlide[] | null;
  /** They are of the moment the talk was frozen, and not of now. */
  frozen: boolean;
  full: boolean;
  /** Names of feeds past their age. */
  old: readonly string[];
  busy: boolean;
  onDraft(): void;
  onPick(id: string): void;
}

/** What may be said, what says most first, each with why. */
export function Suggestions(props: Props) {
  const { lang, words: common } = useApp();
  const w = props.words.deck;
  const { slides, frozen, busy } = props;
  return (
    <section className="suggestions" aria-label={frozen ? w.spare : w.suggestions}>
      <h2>{frozen ? w.spare : w.suggestions}</h2>
      <p className="meta">{frozen ? w.spareWhat : w.suggestionsWhat}</p>
      {props.old.length > 0 && <p className="is-bad">{w.old(common.common.list([...props.old]))}</p>}
      {slides === null ? (
        <p role="status">{w.working}</p>
      ) : slides.length === 0 ? (
        <p role="status">{frozen ? w.noSpare : common.stage.nothing}</p>
      ) : (
        <>
          {!frozen && (
            <button type="button" className="is-strong" disabled={busy} onClick={props.onDraft}>
              {busy ? w.freezing : w.draft(Math.min(DRAFT_SLIDES, slides.length))}
            </button>
          )}
          <ol>
            {slides.map((s) => (
              <li key={s.id} data-suggestion={s.id}>
                <div>
                  <p className="kicker">
                    {named(s.kicker, lang)}
                    {s.sample && <span className="sample">{common.common.sample}</span>}
                  </p>
                  <p>
                    {s.figure !== null && (
                      <>
                        <strong>{s.figure}</strong> {named(s.unit, lang)}
                        {' · '}
                      </>
                    )}
                    {named(s.claim, lang)}
                  </p>
                  <p className="meta">{named(s.proof, lang)}</p>
                  <p className="meta">{named(s.source, lang)}</p>
                </div>
                <button
                  type="button"
                  disabled={busy || props.full}
                  aria-label={w.pickThis(named(s.kicker, lang))}
                  onClick={() => props.onPick(s.id)}
                >
                  {w.pick}
                </button>
              </li>
            ))}
          </ol>
          {props.full && <p role="status">{w.full}</p>}
        </>
      )}
    </section>
  );
}
