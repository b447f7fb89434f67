import { use } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { type ContestWords, loadContestWords } from '../../../words/contestWords.ts';

/** The words of these pages; waits for them. */
export const useContestWords = (): ContestWords => use(loadContestWords(useApp().lang));
