import './presenter.css';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { HelpLink } from '../../../parts/HelpLink.tsx';
import { useShell } from '../../../parts/useShell.ts';
import type { DeckWords } from '../../../words/deckWords.ts';
import { clock, dayShort, named } from '../../../words/format.ts';
import { useRem } from '../look/useRem.ts';
import { useStageLook } from '../look/useStageLook.ts';
import { KeysSheet } from '../talk/KeysSheet.tsx';
import type { SlideFrame } from '../talk/Slide.tsx';
import { SlideStack } from '../talk/SlideStack.tsx';
import { useOwnIcon } from '../talk/useOwnIcon.ts';
import { usePictures } from '../talk/usePictures.ts';
import { useTalk } from '../talk/useTalk.ts';
import { useTalkKeys } from '../talk/useTalkKeys.ts';
import { Timer } from './Timer.tsx';

const nothing = () => {};

/** The speaker's own window: what the hall sees, what comes next, his notes, and how much time is left. */
export function Presenter(props: { stored: StoredDeck; words: DeckWords }) {
  const { lang } = useApp();
  const { words } = props;
  const [{ deck }] = useState(props.stored);
  const w = words.presenter;
  const look = useStageLook();
  useShell('stage', look.variables);
  const rem = useRem();
  useOwnIcon();
  const { state, act, isApart } = useTalk(deck, null);
  const pictures = usePictures(deck.slides, state.slide);
  const [keys, showKeys] = useState(false);
  const presenter = useCallback(nothing, []);
  useTalkKeys({ state, act, look: look.change, keys, showKeys, presenter });
  const name = named(deck.name, lang);
  useEffect(() => {
    document.title = `${w.title} · ${name}`;
  }, [w, name]);
  if (pictures === null) return null;
  const frozenAt = Date.parse(deck.frozenAt);
  const frame: SlideFrame = {
    deck,
    look,
    words,
    pictures,
    rem,
    broad: true,
    frozen: words.talk.frozen(dayShort(shanghai(frozenAt).day, lang), clock(frozenAt)),
  };
  const slide = deck.slides[state.slide - 1];
  const hasNext = state.slide < deck.slides.length;
  return (
    <main className="stage presenter" data-slide-number={state.slide}>
      <header>
        <h1>{w.title}</h1>
        <p>{name}</p>
        {deck.demo && <DemoChip />}
        {state.blank && (
          <p role="status" className="presenter-blank" data-presenter-blank="">
            {w.blank}
          </p>
        )}
        <HelpLink name={words.deck.help} />
      </header>
      {isApart && (
        <p role="alert" className="presenter-apart">
          {w.apart}
        </p>
      )}
      <div className="presenter-grid">
        <section aria-label={w.now} className="presenter-now">
          <h2>{w.nowAt(state.slide, deck.slides.length)}</h2>
          <Preview>
            <SlideStack {...frame} number={state.slide} />
          </Preview>
          <div className="presenter-buttons">
            <button type="button" onClick={() => act({ do: 'back' })} disabled={state.slide === 1}>
              {w.back}
            </button>
            <button type="button" onClick={() => act({ do: 'next' })} disabled={!hasNext}>
              {w.next}
            </button>
            <button type="button" aria-pressed={state.blank} onClick={() => act({ do: 'blank' })}>
              {w.blankButton}
            </button>
            <button type="button" aria-pressed={state.source} onClick={() => act({ do: 'source' })}>
              {w.sourceButton}
            </button>
            <button type="button" aria-pressed={keys} onClick={() => showKeys(!keys)}>
              {w.keysButton}
            </button>
          </div>
        </section>
        <section aria-label={w.after} className="presenter-next">
          <Timer deck={deck} state={state} act={act} words={words} />
          <h2>{w.after}</h2>
          {hasNext ? (
            <Preview>
              <SlideStack {...frame} number={state.slide + 1} />
            </Preview>
          ) : (
            <p>{w.lastOne}</p>
          )}
        </section>
        <section aria-label={w.notes} className="presenter-notes" data-notes="">
          <h2>{w.notes}</h2>
          <p>{slide === undefined || slide.notes === '' ? w.noNotes : slide.notes}</p>
        </section>
        <section aria-label={words.talk.sheet.source} className="presenter-source">
          <h2>{words.talk.sheet.source}</h2>
          <p>{slide === undefined ? '' : `${named(slide.source, lang)} · ${named(slide.proof, lang)}`}</p>
        </section>
      </div>
      {keys && <KeysSheet words={words} />}
    </main>
  );
}

/** A slide as the hall sees it, smaller: the same drawing, so that it cannot differ. */
function Preview(props: { children: ReactNode }) {
  return (
    <div className="preview" aria-hidden="true">
      <div className="preview-frame">{props.children}</div>
    </div>
  );
}
