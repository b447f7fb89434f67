import { lazyWords } from './lazyWords.ts';
import type { bulletin } from './zh/bulletin.ts';

/** What the weekly bulletin says. */
export type BulletinWords = typeof bulletin;

/** The words of the bulletin in a language. */
export const loadBulletinWords = lazyWords<BulletinWords>({
  'zh-CN': () => import('./zh/bulletin.ts').then((m) => m.bulletin),
  en: () => import('./en/bulletin.ts').then((m) => m.bulletin),
});
