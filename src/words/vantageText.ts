import type { Vantage } from '../domain/vantage.ts';
import { dayShort, type Language, weekShort } from './format.ts';
import type { Words } from './words.ts';

/** A week and from where in time it is looked at: the week, by the records of when, under the rules of when. */
export function vantageText(vantage: Vantage, friday: string, words: Words, lang: Language): string {
  const w = words.frozen;
  return [
    weekShort(friday, lang),
    vantage.known === 'then' ? w.withDetail(w.known('then'), w.until(dayShort(friday, lang))) : w.known('now'),
    w.rules(vantage.rules),
  ].join(words.common.between);
}
