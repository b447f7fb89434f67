/** Words with an s at their end that are not the plural of another. */
const NOT_PLURAL = new Set([
  'this',
  'is',
  'was',
  'has',
  'does',
  'as',
  'its',
  'us',
  'series',
  'less',
  'across',
  'access',
  'process',
  'progress',
]);

function one(word: string): string {
  if (NOT_PLURAL.has(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A sentence in which one is one: `1 communities` is written `1 community`. 11, 1.1 and ranges are left alone. */
export const inSingular = (text: string): string =>
  text.replace(/(?<![\d.,\u2013-])1 ([a-z]+s)\b/g, (_, word: string) => `1 ${one(word)}`);

/**
 * A catalogue whose sentences with numbers come out in the singular where the number is one: in one place, as a number may
 * be one in any of them. What is no sentence is left as it is.
 */
export function withSingulars<W>(words: W): W {
  if (typeof words === 'function')
    return ((...args: unknown[]) => {
      const said: unknown = words(...args);
      return typeof said === 'string' ? inSingular(said) : said;
    }) as W;
  if (typeof words !== 'object' || words === null || Object.getPrototypeOf(words) !== Object.prototype) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withSingulars(value)])) as W;
}
