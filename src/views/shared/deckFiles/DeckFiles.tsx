import './deckFiles.css';
import { use } from 'react';
import { writeAddress } from '../../../address/address.ts';
import type { Deck } from '../../../domain/deck/deck.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadHandoutWords } from '../../../words/handoutWords.ts';
import { DeckSaves } from './DeckSaves.tsx';

/** Takes a talk along: as a slide file, as pictures, or on paper. The page of paper reads what this machine keeps of the talk. */
export function DeckFiles({ deck }: { deck: Deck }) {
  const { lang, address } = useApp();
  const words = use(loadHandoutWords(lang));
  const w = words.files;
  const isEmpty = deck.slides.length === 0;
  return (
    <section className="deck-files" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{isEmpty ? w.empty : w.what}</p>
      <p className="deck-files-keys">
        <DeckSaves deck={deck} words={words} />
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
    </section>
  );
}
