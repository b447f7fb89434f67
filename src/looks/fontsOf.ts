import { CORE_FAMILY, unlisted } from './fonts.ts';

const WHOLE_FAMILY = 'Noto Sans SC Variable';
/** Weights text is written in. */
const WEIGHTS = [400, 600];

/**
 * Fetches whatever these words will need, before they are needed: on stage nothing may be asked of a server. Characters that
 * are none of the product's own are looked for in the whole family.
 * @returns whether every one of them has its font here, or is the machine's to draw. Never rejects.
 */
export async function loadFontsOf(text: string): Promise<boolean> {
  const fonts: FontFaceSet | undefined = document.fonts;
  if (typeof fonts?.load !== 'function') return true;
  const own = (family: string, words: string) =>
    words === '' ? [] : WEIGHTS.map((weight) => ({ font: `${weight} 20px '${family}'`, words }));
  try {
    const rare = unlisted(text, fonts, CORE_FAMILY).join('');
    if (rare !== '') await import('virtual:jiayuan-fonts-whole.css');
    const wanted = [...own(CORE_FAMILY, text), ...own(WHOLE_FAMILY, rare)];
    await Promise.all(wanted.map((w) => fonts.load(w.font, w.words)));
    return wanted.every((w) => fonts.check(w.font, w.words));
  } catch {
    return false;
  }
}
