import './deckFiles.css';
import { use, useState } from 'react';
import { writeAddress } from '../../../address/address.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { saveDeckPictures, saveDeckPptx } from '../../../export/saveDeck.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadHandoutWords } from '../../../words/handoutWords.ts';

/** Takes a talk along: as a slide file, as pictures, or on paper. What makes the files is loaded when a button is pressed. */
export function DeckFiles({ deck }: { deck: Deck }) {
  const { lang, address } = useApp();
  const words = use(loadHandoutWords(lang));
  const w = words.files;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const run = (save: typeof saveDeckPptx) => {
    setState('working');
    save(deck, lang, words).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  const isEmpty = deck.slides.length === 0;
  const off = isEmpty || state === 'working';
  return (
    <section className="deck-files" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{isEmpty ? w.empty : w.what}</p>
      <p className="deck-files-keys">
        <button type="button" disabled={off} onClick={() => run(saveDeckPptx)}>
          {w.pptx}
        </button>
        <button type="button" disabled={off} onClick={() => run(saveDeckPictures)}>
          {w.png}
        </button>
        {!isEmpty && (
          <a
            href={writeAddress({ lang: address.lang, view: 'print', document: 'deck', id: deck.community })}
            target="_blank"
            rel="noreferrer"
          >
            {w.pdf}
          </a>
        )}
      </p>
      {state === 'working' && <p role="status">{w.working}</p>}
      {state === 'failed' && <p role="alert">{w.failed}</p>}
    </section>
  );
}
