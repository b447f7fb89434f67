import type { CheckFigure } from '../domain/checks.ts';
import type { Indicator } from '../domain/programme.ts';
import { decimal, percent } from './format.ts';
import type { SystemWords } from './systemWords.ts';

/** A count: whole where it is whole. */
const whole = (x: number) => decimal(x, Number.isInteger(x) ? 0 : 1);

/** A check as its numerator, denominator and value: 40/44 (90.9%); a dash where it has none. */
export function checkText(check: CheckFigure, indicator: Indicator, w: SystemWords['weekly']): string {
  const { numerator: x, denominator: n, value } = check;
  if (x === null || n === null || value === null) return w.unknown;
  if (indicator.measure === 'countPerExposure') return w.exposure(whole(x), whole(n), decimal(value, 2));
  if (indicator.measure === 'score') return w.marks(decimal(value, 1), whole(n));
  return w.counts(whole(x), whole(n), percent(value));
}
