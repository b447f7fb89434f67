import { lazyWords } from './lazyWords.ts';
import type { hall } from './zh/hall.ts';

/** What the hall's window says. */
export type HallWords = typeof hall;

/** The words of the hall's window in a language. */
export const loadHallWords = lazyWords<HallWords>({
  'zh-CN': () => import('./zh/hall.ts').then((m) => m.hall),
  en: () => import('./en/hall.ts').then((m) => m.hall),
});
