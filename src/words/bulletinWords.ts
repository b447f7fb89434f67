import type { Language } from './format.ts';
import type { bulletin } from './zh/bulletin.ts';

/** What the weekly bulletin says. */
export type BulletinWords = typeof bulletin;

const loading = new Map<Language, Promise<BulletinWords>>();

/** The words of the bulletin in a language; loaded once, and again after a failure. */
export function loadBulletinWords(language: Language): Promise<BulletinWords> {
  const held = loading.get(language);
  if (held !== undefined) return held;
  const made: Promise<BulletinWords> =
    language === 'en' ? import('./en/bulletin.ts').then((m) => m.bulletin) : import('./zh/bulletin.ts').then((m) => m.bulletin);
  loading.set(language, made);
  made.catch(() => loading.delete(language));
  return made;
}
