import type { Language } from './format.ts';
import type { zhSystems } from './zh/zhSystems.ts';

/** What pages and scenes of the programme's systems say. */
export type SystemWords = typeof zhSystems;

const loading = new Map<Language, Promise<SystemWords>>();

/** The words of the systems in a language; loaded once, and again after a failure. */
export function loadSystemWords(language: Language): Promise<SystemWords> {
  const held = loading.get(language);
  if (held !== undefined) return held;
  const made: Promise<SystemWords> =
    language === 'en'
      ? import('./en/enSystems.ts').then((m) => m.enSystems)
      : import('./zh/zhSystems.ts').then((m) => m.zhSystems);
  loading.set(language, made);
  made.catch(() => loading.delete(language));
  return made;
}
