/**
 * Families in the order they are asked: the product's own vocabulary in small files, the whole family once it is
 * listed, then whatever the machine has. For CSS and canvas alike.
 */
export const FONT_STACK = "'Jiayuan Sans', 'Noto Sans SC Variable', 'Microsoft YaHei', 'PingFang SC', sans-serif";

export const CORE_FAMILY = 'Jiayuan Sans';
const PRINT_FAMILY = 'Jiayuan Serif';

/**
 * Fetches the product's own small fonts while the feeds are read. Asked for by the first text alone they come after the
 * first layout, and every text of the page is laid out twice. Nothing waits for them.
 */
export function loadCoreFonts(): void {
  if (typeof document.fonts?.forEach !== 'function') return;
  document.fonts.forEach((face) => {
    if (face.family.includes(CORE_FAMILY)) face.load().catch(() => {});
  });
}

let asked = false;

/** Lists the whole family, for characters of live feeds that nobody foresaw. Call after the first paint; costs nothing twice. */
export function loadWholeFont(): void {
  if (asked) return;
  asked = true;
  import('virtual:jiayuan-fonts-whole.css').catch(() => {
    // Offline for a moment: the next call asks again, until then the machine's own font stands in.
    asked = false;
  });
}

/** Longest wait for the fonts of a printed page, in ms: a page in the machine's own serif is better than none. */
const PRINT_WAIT = 5000;

/** Code points of a face's unicode-range, as the browser writes it back; a face without one has all. */
function rangesOf(list: string): [number, number][] {
  return [...list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
}

/** Characters of a text, each once, that none of the faces of a family is listed for. Reads the lists once, which takes long. */
export function unlisted(text: string, faces: Iterable<Pick<FontFace, 'family' | 'unicodeRange'>>, family: string): string[] {
  const ranges = [...faces].filter((f) => f.family.includes(family)).flatMap((f) => rangesOf(f.unicodeRange));
  return [...new Set(text)].filter((c) => {
    const point = c.codePointAt(0) ?? 0;
    return point > 0x20 && !ranges.some(([from, to]) => point >= from && point <= to);
  });
}

/** When every face that the page as it is laid out now asks for is there. */
async function facesOfPage(): Promise<void> {
  // Faces are asked for by layout: without one there would be nothing to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/**
 * Lists the serif of printed pages and waits until the faces that the text on the page needs are there: call it when that
 * text is drawn in `PRINT_FONTS`, and again after the text has changed. The whole family is listed only where a character is
 * none of the product's own. Resolves after some seconds whatever happens; never rejects. Nothing of it is loaded before.
 */
export async function loadPrintFonts(): Promise<void> {
  const fonts: FontFaceSet | undefined = document.fonts;
  if (fonts?.ready === undefined) return;
  const loaded = async () => {
    await import('virtual:jiayuan-fonts-print.css');
    await facesOfPage();
    if (unlisted(document.body.textContent ?? '', fonts, PRINT_FAMILY).length === 0) return;
    await import('virtual:jiayuan-fonts-print-whole.css');
    await facesOfPage();
  };
  // Offline for a moment: the machine's own serif stands in, the next call asks again.
  await Promise.race([loaded().catch(() => {}), new Promise<void>((resolve) => setTimeout(resolve, PRINT_WAIT))]);
}

/**
 * Calls back whenever font files have arrived: text on a canvas does not redraw by itself.
 * @returns ends the calls
 */
export function onFontsArrived(arrived: () => void): () => void {
  const fonts: FontFaceSet | undefined = typeof document === 'undefined' ? undefined : document.fonts;
  if (typeof fonts?.addEventListener !== 'function') return () => {};
  const listener = (event: Event) => {
    if ((event as FontFaceSetLoadEvent).fontfaces.length > 0) arrived();
  };
  fonts.addEventListener('loadingdone', listener);
  return () => fonts.removeEventListener('loadingdone', listener);
}
