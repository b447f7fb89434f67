import type { Vantage } from '../domain/vantage.ts';
import { dayShort, type Language, weekShort } from './format.ts';
import type { Words } from './words.ts';

/**
 * A week and from where in time it is looked at: the week, by the records of when, under the rules of when.
 * @param isShort without the instant up to which records were known, where there is little room
 */
export function vantageText(vantage: Vantage, friday: string, words: Words, lang: Language, isShort = false): string {
  const w = words.frozen;
  return [
    weekShort(friday, lang),
    vantage.known === 'then' && !isShort
      ? w.withDetail(w.known('then'), w.until(dayShort(friday, lang)))
      : w.known(vantage.known),
    w.rules(vantage.rules),
  ].join(words.common.between);
}
