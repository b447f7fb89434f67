import { useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { saveDeckPictures, saveDeckPptx } from '../../../export/saveDeck.ts';
import { useApp } from '../../../parts/app.tsx';
import type { HandoutWords } from '../../../words/handoutWords.ts';

/** The buttons that make files of a talk. What makes them is loaded when one is pressed. */
export function DeckSaves({ deck, words }: { deck: Deck; words: HandoutWords }) {
  const { lang } = useApp();
  const w = words.files;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const run = (save: typeof saveDeckPptx) => {
    setState('working');
    save(deck, lang, words).then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  const off = deck.slides.length === 0 || state === 'working';
  return (
    <>
      <button type="button" disabled={off} onClick={() => run(saveDeckPptx)}>
        {w.pptx}
      </button>
      <button type="button" disabled={off} onClick={() => run(saveDeckPictures)}>
        {w.png}
      </button>
      {state === 'working' && <span role="status">{w.working}</span>}
      {state === 'failed' && <span role="alert">{w.failed}</span>}
    </>
  );
}
