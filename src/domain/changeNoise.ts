import { xmr } from './statistics/xmr.ts';

/** How a change from one week to the next stands among those before it. */
export type ChangeNoise = 'usual' | 'unusual' | 'untested';

/** Weeks before this one that a change is held against; with fewer nothing is said (methods 3.2: under 12 a baseline is immature). */
export const NOISE_WEEKS = 12;

/**
 * Whether a change is more than the weeks before let expect: larger than the upper limit of their moving ranges, 3.267 times
 * the mean range (XmR chart, methods 3.2, NHS Making Data Count). Of weeks that never moved nothing can be told.
 * @param before values of the weeks before this one, oldest first, null where a week is missing; the newest `NOISE_WEEKS` count
 * @param change this week's change in the same unit; null where there is none
 */
export function changeNoise(before: readonly (number | null)[], change: number | null): ChangeNoise {
  const weeks = before.slice(-NOISE_WEEKS);
  if (change === null || weeks.filter((v) => v !== null).length < NOISE_WEEKS) return 'untested';
  const { mrUpper } = xmr(weeks);
  if (mrUpper === 0) return 'untested';
  return Math.abs(change) > mrUpper ? 'unusual' : 'usual';
}
