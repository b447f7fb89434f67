import type { Language } from './format.ts';
import type { zh } from './zh.ts';
import type { zhDesk } from './zhDesk.ts';

/** The catalogue every view has: a missing word or parameter does not compile. */
export type Words = typeof zh;

/** What only the desk says; walls and stages do not load it. */
export type DeskWords = typeof zhDesk;

/**
 * The catalogue of a language, loaded when asked for.
 * @param withDesk also the desk's own words
 */
export async function loadWords(language: Language, withDesk: boolean): Promise<Words & Partial<DeskWords>> {
  const [words, desk, mended] = await Promise.all([
    language === 'en' ? import('./en.ts').then((m) => m.en) : import('./zh.ts').then((m) => m.zh),
    !withDesk
      ? {}
      : language === 'en'
        ? import('./enDesk.ts').then((m) => m.enDesk)
        : import('./zhDesk.ts').then((m) => m.zhDesk),
    language === 'en' ? import('./en/singular.ts').then((m) => m.withSingulars) : null,
  ]);
  const all = { ...words, ...desk };
  return mended === null ? all : mended(all);
}
