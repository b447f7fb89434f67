import { criterionOf } from '../criterionFigure.ts';
import { type StarSheet, sheetOf } from '../starSheet.ts';
import { indicatorOf, type StarBasis } from './basis.ts';
import { withCases } from './cases.ts';

/**
 * The sheet that would be, with other numerators in some checks at the same denominators. A new sheet: the live trial and
 * the official result stay what they are.
 * @param numerators by check; checks without a value cannot be supposed
 */
export function whatIf(basis: StarBasis, numerators: ReadonlyMap<string, number>): StarSheet {
  const figures = basis.sheet.stars.map((star, i) => {
    const criterion = basis.criteria[i] as StarBasis['criteria'][number];
    const checks = star.checks.map((check) => {
      const x = numerators.get(check.indicator);
      return x === undefined ? check : withCases(check, indicatorOf(criterion, check.indicator), x);
    });
    return criterionOf(criterion, checks);
  });
  return sheetOf(basis.subject, basis.criteria, figures, basis.decided, basis.week, basis.rules);
}
