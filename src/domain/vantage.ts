import { addDays, shanghai, shanghaiInstant } from './civil.ts';

/** From where in time a week is looked at: by the records of then or of now, under the rules of then or of today. */
export interface Vantage {
  known: 'then' | 'now';
  rules: 'then' | 'today';
}

/** What an address means that says nothing of it: the records as known now, under the rules of their own week. */
export const PLAIN: Vantage = { known: 'now', rules: 'then' };

/** How far a vantage sees, in the terms of board, analysisContext and systemContext. */
export interface Horizon {
  /** ms since the epoch; only what was recorded by then. Null for all that is known now. */
  knownAt: number | null;
  /** A civil day whose rules, criteria and checks count for every week; undefined for each week's own. */
  rulesOf: string | undefined;
}

/** The last instant of the Friday that names a week, ms: what came later was not known when its bulletin was made. */
export const endOfWeek = (friday: string): number => shanghaiInstant(addDays(friday, 1)) - 1;

/**
 * What a vantage over a week means. Before the end of its Friday nothing can have been recorded after it, so that a week
 * under way is always as known now.
 * @param week Friday of the week that is looked at; null for the newest
 * @param newest Friday of the newest week; null while none is known
 * @param now ms since the epoch
 */
export function horizon(vantage: Vantage, week: string | null, newest: string | null, now: number): Horizon {
  const friday = week ?? newest;
  const end = vantage.known === 'then' && friday !== null ? endOfWeek(friday) : null;
  return {
    knownAt: end === null || end >= now ? null : end,
    rulesOf: vantage.rules === 'today' ? shanghai(now).day : undefined,
  };
}
