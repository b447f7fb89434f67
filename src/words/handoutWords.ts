import { lazyWords } from './lazyWords.ts';
import type { handouts } from './zh/handouts.ts';

/** What a talk and a contest leave behind is said with. */
export type HandoutWords = typeof handouts;

/** The words of hand-outs and records in a language. */
export const loadHandoutWords = lazyWords<HandoutWords>({
  'zh-CN': () => import('./zh/handouts.ts').then((m) => m.handouts),
  en: () => import('./en/handouts.ts').then((m) => m.handouts),
});
