import type { CheckFigure } from '../../../domain/checks.ts';
import type { Criterion, Indicator } from '../../../domain/programme.ts';
import { indicatorOf } from '../../../domain/stars/basis.ts';
import type { CheckMove, StarWay } from '../../../domain/stars/nextStar.ts';
import { decimal, type Language, named, percent } from '../../../words/format.ts';
import type { DeskWords } from '../../../words/words.ts';

type StarWords = DeskWords['stars'];

/** A count: whole where it is whole. */
export const whole = (x: number) => decimal(x, Number.isInteger(x) ? 0 : 2);

/** Cases of cases without a unit, for tables: 40/44, or events and exposure. */
export const counts = (x: number, n: number) => `${whole(x)}/${whole(n)}`;

const isShare = (i: Pick<Indicator, 'measure'>) => i.measure === 'proportion' || i.measure === 'checklist';

/** The value of a check in its own unit. */
export function writtenValue(indicator: Indicator, value: number): string {
  return isShare(indicator) ? percent(value) : decimal(value, indicator.measure === 'score' ? 1 : 2);
}

/** Numerator, denominator and value of a check, with its unit. */
export function writtenCheck(check: CheckFigure, indicator: Indicator, w: StarWords, lang: Language): string | null {
  const { numerator: x, denominator: n, value } = check;
  if (x === null || n === null || value === null) return null;
  const unit = named(indicator.unit, lang);
  return indicator.measure === 'countPerExposure'
    ? w.exposure(whole(x), whole(n), decimal(value, 2), unit)
    : w.share(whole(x), whole(n), unit);
}

/** What a check has to become, in its own unit: 40/44 to 41/44. */
export function writtenMove(move: CheckMove, indicator: Indicator, w: StarWords, lang: Language): string {
  const label = named(indicator.label, lang);
  const to = move.itemsNeeded ?? move.valueTo * move.n;
  if (indicator.measure === 'score') return w.moveMarks(label, decimal(move.valueFrom, 1), decimal(move.valueTo, 1));
  if (indicator.better === 'down') return w.moveDown(label, whole(move.itemsNow), whole(to), w.events);
  return w.move(label, whole(move.itemsNow), whole(to), whole(move.n), named(indicator.unit, lang));
}

/** All moves of one way in a row. */
export function writtenWay(way: StarWay, criteria: readonly Criterion[], w: StarWords, lang: Language): string {
  const criterion = criteria.find((c) => c.id === way.criterion);
  if (criterion === undefined) return way.criterion;
  return way.moves.map((m) => writtenMove(m, indicatorOf(criterion, m.check), w, lang)).join(w.and);
}

/** The name of a criterion. */
export function criterionName(criteria: readonly Criterion[], id: string, lang: Language): string {
  const criterion = criteria.find((c) => c.id === id);
  return criterion === undefined ? id : named(criterion.label, lang);
}
