import type { Language } from './format.ts';
import type { zh } from './zh.ts';

/** The catalogue: a missing word or parameter does not compile. */
export type Words = typeof zh;

/** The catalogue of a language, loaded when asked for. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh.ts')).zh;
}
