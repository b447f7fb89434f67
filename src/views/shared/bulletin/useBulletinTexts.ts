import { use } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { BulletinTexts } from '../../../words/bulletin/making.ts';
import { loadBulletinWords } from '../../../words/bulletinWords.ts';

/** The words a bulletin is written with; waits for them, so it stands inside a Suspense. */
export function useBulletinTexts(): BulletinTexts {
  const { lang, words: common } = useApp();
  const systems = useSystemWords();
  return { common, systems, bulletin: use(loadBulletinWords(lang)) };
}
