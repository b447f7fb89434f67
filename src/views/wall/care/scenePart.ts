import { keptLoad } from '../../../words/lazyWords.ts';

/**
 * Asks again for style sheets that did not come. The build's own loader asks once: after a failure it would show the scene
 * without its looks.
 */
async function stylesAgain(): Promise<void> {
  const gone = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter((l) => l.sheet === null);
  const again = (old: HTMLLinkElement) =>
    new Promise<void>((resolve, reject) => {
      const link = old.cloneNode() as HTMLLinkElement;
      link.addEventListener('load', () => {
        old.remove();
        resolve();
      });
      link.addEventListener('error', () => {
        link.remove();
        reject(new Error(`no style sheet ${link.href}`));
      });
      old.after(link);
    });
  await Promise.all(gone.map(again));
}

/** The code of a scene: loaded once, and after a failure again with its looks. */
export const scenePart = <S>(load: () => Promise<{ default: S }>): (() => Promise<S>) =>
  keptLoad(async (again) => {
    if (again) await stylesAgain();
    return (await load()).default;
  });
