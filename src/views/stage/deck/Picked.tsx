import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type DeckSlide, MOST_SLIDES, type StoredDeck } from '../../../domain/deck/deck.ts';
import { dropped, noted, shifted } from '../../../domain/deck/edits.ts';
import { useApp } from '../../../parts/app.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { named } from '../../../words/format.ts';
import type { DeckOnDisk } from './useStoredDeck.ts';

/** The chosen slides in their order. A moved slide keeps the focus, and its new place is said. */
export function Picked(props: { words: DeckWords; stored: StoredDeck; edit: DeckOnDisk['edit'] }) {
  const { lang } = useApp();
  const w = props.words.deck;
  const { edit } = props;
  const { slides } = props.stored.deck;
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<{ id: string; part: string } | null>(null);
  const [said, say] = useState('');
  // Moving a row takes the focus from it in some browsers.
  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted === null) return;
    const row = list.current?.querySelector(`[data-picked="${CSS.escape(wanted.id)}"]`);
    const part = row?.querySelector<HTMLButtonElement>(`[data-part="${wanted.part}"]:not(:disabled)`);
    (part ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
  });
  const change = (next: (stored: StoredDeck) => StoredDeck) => edit((s) => (s === null ? s : next(s)));
  const move = (slide: DeckSlide, at: number, by: number, part: string) => {
    const to = Math.min(slides.length, Math.max(1, at + by));
    if (to === at) return;
    focus.current = { id: slide.id, part };
    say(w.moved(named(slide.kicker, lang), to, slides.length));
    change((s) => shifted(s, slide.id, by));
  };
  const onKey = (event: KeyboardEvent, slide: DeckSlide, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(slide, at, by, by < 0 ? 'up' : 'down');
  };
  return (
    <section className="picked" aria-label={w.picked}>
      <h2>{w.pickedCount(slides.length, MOST_SLIDES)}</h2>
      <p className="meta">{w.pickedWhat}</p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list}>
        {slides.map((slide, i) => {
          const kicker = named(slide.kicker, lang);
          const n = i + 1;
          const missing = slide.pair !== null && (slide.pair.before.blob === null || slide.pair.after.blob === null);
          return (
            <li key={slide.id} data-picked={slide.id} onKeyDown={(event) => onKey(event, slide, n)}>
              <div className="picked-head">
                <b className="picked-number">{n}</b>
                <p>
                  <b>{kicker}</b> {slide.figure === null ? w.pictures : `${slide.figure} ${named(slide.unit, lang)}`}
                  <br />
                  <span className="meta">{named(slide.claim, lang)}</span>
                </p>
                <div className="picked-buttons">
                  <button
                    type="button"
                    data-part="up"
                    aria-label={w.up(kicker)}
                    disabled={i === 0}
                    onClick={() => move(slide, n, -1, 'up')}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    data-part="down"
                    aria-label={w.down(kicker)}
                    disabled={n === slides.length}
                    onClick={() => move(slide, n, 1, 'down')}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    data-part="out"
                    aria-label={w.dropThis(kicker)}
                    onClick={() => {
                      say(w.droppedThis(kicker));
                      change((s) => dropped(s, slide.id));
                    }}
                  >
                    {w.drop}
                  </button>
                </div>
              </div>
              {missing && <p className="is-bad">{w.pictureMissing}</p>}
              <label>
                <span className="sr-only">{w.notesOf(kicker)}</span>
                <textarea
                  rows={2}
                  maxLength={2000}
                  placeholder={w.notes}
                  value={slide.notes}
                  onChange={(event) => change((s) => noted(s, slide.id, event.target.value))}
                />
              </label>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
