import { use } from 'react';
import { loadSystemWords, type SystemWords } from '../words/systemWords.ts';
import { useApp } from './app.tsx';

/** The words of the programme's systems; waits for them, so it stands inside a Suspense. */
export function useSystemWords(): SystemWords {
  return use(loadSystemWords(useApp().lang));
}
