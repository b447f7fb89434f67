import { use } from 'react';
import { useApp } from '../../parts/app.tsx';
import { type DeckWords, loadDeckWords } from '../../words/deckWords.ts';

/** The words around a talk; waits for them, so it stands inside a Suspense. */
export function useDeckWords(): DeckWords {
  return use(loadDeckWords(useApp().lang));
}
