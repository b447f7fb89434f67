// Control characters, and format characters such as bidi overrides and zero-width marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\p{Cf}\u2028\u2029]/gu;
/** More marks on one letter than any name has: they would be drawn over the lines above and below. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text for people as it may be shown: NFC, no control or invisible format characters, at most two marks on a letter.
 * @param found is told where something was taken out
 */
export function cleanText(text: string, found: () => void = () => undefined): string {
  // Codes, dates and numbers, by far the most: nothing in them can be unseen.
  // The one text that may not be drawn: ECharts keeps the widths of texts by name, and this one would change every object.
  if (PLAIN.test(text)) return text.trim().replace(/^__proto__$/, '');
  const seen = text.replace(LONE_SURROGATE, '').replace(UNSEEN, '');
  const whole = seen.normalize('NFC');
  const shown = whole.replace(PILED_MARKS, '$1');
  if (seen !== text || shown !== whole) found();
  return shown.trim().replace(/^__proto__$/, '');
}

/** A value with every text in it as it may be shown. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner)])) as T;
}

/** Where in a value the first text lies that is not as it may be shown, as `label.zh`; null where every text is. */
export function uncleanPlace(value: unknown): string | null {
  if (typeof value === 'string') return cleanText(value) === value ? null : '';
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const below = uncleanPlace(inner);
    if (below !== null) return below === '' ? key : `${key}.${below}`;
  }
  return null;
}
