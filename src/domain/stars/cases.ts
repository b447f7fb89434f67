import { type CheckFigure, checkScore } from '../checks.ts';
import type { Indicator } from '../programme.ts';

/** Products of shares and counts miss whole numbers by their last bits. */
const TINY = 1e-9;

type Goalposts = Pick<Indicator, 'lo' | 'hi' | 'better'>;

/** The value that gives a score: the inverse of `checkScore` between the goalposts. @param score 0-100 */
export function valueAt(indicator: Goalposts, score: number): number {
  const t = score / 100;
  return indicator.better === 'up'
    ? indicator.lo + t * (indicator.hi - indicator.lo)
    : indicator.hi - t * (indicator.hi - indicator.lo);
}

/** Whether a check is counted in whole cases; marks are not. */
export const isCounted = (indicator: Pick<Indicator, 'measure'>): boolean => indicator.measure !== 'score';

/**
 * The numerator that reaches a score at the same denominator: the least good cases, or the most events where fewer are
 * better. Whole cases, but for marks.
 * @returns null where no number of cases of that denominator does
 */
export function casesFor(indicator: Indicator, n: number, score: number): number | null {
  if (score > 100 + TINY) return null;
  const exact = valueAt(indicator, Math.min(100, score)) * n;
  if (!isCounted(indicator)) return exact;
  const cases = indicator.better === 'up' ? Math.ceil(exact - TINY) : Math.floor(exact + TINY);
  const most = indicator.measure === 'countPerExposure' ? Number.POSITIVE_INFINITY : n;
  return cases < 0 || cases > most + TINY ? null : cases;
}

/** The check as it would be with another numerator at the same denominator. */
export function withCases(check: CheckFigure, indicator: Indicator, numerator: number): CheckFigure {
  if (check.score === null || check.denominator === null || check.denominator === 0) return check;
  const value = numerator / check.denominator;
  return { ...check, numerator, value, score: checkScore(indicator, value) };
}
