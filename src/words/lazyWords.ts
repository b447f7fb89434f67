import type { Language } from './format.ts';

/**
 * A failure is kept so long, ms: whoever waits draws again as soon as it fails, and would ask again at once, and so for ever,
 * of a server that is away.
 */
const FAILURE_KEPT_MS = 5000;

/**
 * What is loaded when somebody needs it: once, and again some seconds after a failure.
 * @param load told whether it failed before
 * @returns the same promise meanwhile, as React's `use` wants it
 */
export function keptLoad<T>(load: (again: boolean) => Promise<T>): () => Promise<T> {
  let held: Promise<T> | null = null;
  let failed = false;
  return () => {
    if (held !== null) return held;
    held = load(failed);
    held.catch(() => {
      failed = true;
      setTimeout(() => {
        held = null;
      }, FAILURE_KEPT_MS);
    });
    return held;
  };
}

/** A part of the catalogue that is loaded when somebody needs it, once a language, and again after a failure. */
export function lazyWords<W>(load: Readonly<Record<Language, () => Promise<W>>>): (language: Language) => Promise<W> {
  const english = async () => {
    const [words, { withSingulars }] = await Promise.all([load.en(), import('./en/singular.ts')]);
    return withSingulars(words);
  };
  const kept = { 'zh-CN': keptLoad(load['zh-CN']), en: keptLoad(english) };
  return (language) => kept[language]();
}
