/**
 * Families in the order they are asked: the product's own vocabulary in small files, the whole family once it is
 * listed, then whatever the machine has. For CSS and canvas alike.
 */
export const FONT_STACK = "'Jiayuan Sans', 'Noto Sans SC Variable', 'Microsoft YaHei', 'PingFang SC', sans-serif";

const CORE_FAMILY = 'Jiayuan Sans';

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
