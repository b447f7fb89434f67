import { criterionOf } from '../criterionFigure.ts';
import { atTwoDecimals } from '../places.ts';
import type { Criterion } from '../programme.ts';
import { indicatorOf, type StarBasis } from './basis.ts';
import { isCounted, withCases } from './cases.ts';

/** How many cases of one check must turn bad, all else equal, until a lit star goes out. */
export interface StarLoss {
  criterion: string;
  check: string;
  /** Cases that turn at the same denominator; at least 1. */
  cases: number;
  itemsNow: number;
  itemsThen: number;
  n: number;
  /** Criterion score with these cases, 0-100. */
  scoreThen: number;
}

/** Nobody turns more cases than this in a window; it also bounds the search for counts without an upper end. */
const MOST_CASES = 200;

/** Whether a criterion at this score keeps its star, by the printed two decimals. */
export const staysLit = (score: number, litFrom: number): boolean => atTwoDecimals(score) >= litFrom;

/** The losses that lie nearest, one for each check that can cost its star alone, fewest cases first. (methods 4.2, backwards) */
export function losses(basis: StarBasis): StarLoss[] {
  return basis.sheet.stars
    .flatMap((star, i) => {
      if (star.state !== 'lit') return [];
      const criterion = basis.criteria[i] as Criterion;
      return star.checks.flatMap((check, k) => {
        const indicator = indicatorOf(criterion, check.indicator);
        const { numerator: x, denominator: n } = check;
        if (check.score === null || x === null || n === null || !isCounted(indicator)) return [];
        const most = indicator.better === 'up' ? Math.min(MOST_CASES, x) : MOST_CASES;
        for (let cases = 1; cases <= most; cases++) {
          const then = indicator.better === 'up' ? x - cases : x + cases;
          const checks = star.checks.map((c, j) => (j === k ? withCases(c, indicator, then) : c));
          const { score } = criterionOf(criterion, checks);
          if (score !== null && !staysLit(score, basis.rules.litFrom))
            return [
              { criterion: criterion.id, check: check.indicator, cases, itemsNow: x, itemsThen: then, n, scoreThen: score },
            ];
        }
        return [];
      });
    })
    .sort((a, b) => a.cases - b.cases || b.scoreThen - a.scoreThen);
}
