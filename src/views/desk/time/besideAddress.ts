import { type Address, inWeek, vantageOf, weekOf, withVantage } from '../../../address/address.ts';
import { addDays } from '../../../domain/civil.ts';

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Two pages of a week side by side, in the language of the whole. */
export function besideOf(lang: Address['lang'], left: Address, right: Address): Address {
  return { lang, view: 'desk', page: 'beside', beside: { left: { ...left, lang: null }, right: { ...right, lang: null } } };
}

/** A page as known now, and on the right as known then. */
export function knownBeside(page: Address): Address {
  const { rules } = vantageOf(page);
  return besideOf(page.lang, withVantage(page, { known: 'now', rules }), withVantage(page, { known: 'then', rules }));
}

/** A page under the rules of its week, and on the right under today's. */
export function rulesBeside(page: Address): Address {
  const { known } = vantageOf(page);
  return besideOf(page.lang, withVantage(page, { known, rules: 'then' }), withVantage(page, { known, rules: 'today' }));
}

/** A page in its week, and on the right in the week before. @param newest Friday the page means where it names none */
export function weeksBeside(page: Address, newest: string): Address {
  return besideOf(page.lang, page, inWeek(page, addDays(weekOf(page) ?? newest, -7)));
}
