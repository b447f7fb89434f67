import type { Language } from './format.ts';

/**
 * A part of the catalogue that is loaded when somebody needs it: once a language, and again after a failure.
 * @returns the same promise for the same language, as React's `use` wants it
 */
export function lazyWords<W>(load: Readonly<Record<Language, () => Promise<W>>>): (language: Language) => Promise<W> {
  const loading = new Map<Language, Promise<W>>();
  return (language) => {
    const held = loading.get(language);
    if (held !== undefined) return held;
    const made = load[language]();
    loading.set(language, made);
    made.catch(() => loading.delete(language));
    return made;
  };
}
