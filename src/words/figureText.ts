import { FIGURES, type Figure } from '../domain/systems/figures.ts';
import { dayShort, decimal, type Language, percent, signed } from './format.ts';
import type { SystemWords } from './systemWords.ts';

/** A figure as every screen writes it. */
export interface FigureText {
  name: string;
  /** The number; null where there is none, and then `absence` says why. */
  value: string | null;
  unit: string;
  absence: string;
  /** Numerator and denominator, or how many are in a mean; empty where neither is. */
  counts: string;
  interval: string;
  /** The days it is about. */
  period: string;
  /** Against the week before, without a judgement: nobody has tested it. Empty where the figure has none. */
  change: string;
}

/** Change so small that it is written as none. */
const SAME = 1e-9;

/** A unit of the catalogue beside a number: one of it in English is a star and not stars. Chinese units know no number. */
export const unitFor = (unit: string, number: string, lang: Language): string =>
  lang === 'en' && number === '1'
    ? unit
        .replace(/ies$/, 'y')
        .replace(/shes$/, 'sh')
        .replace(/(?<=[^s])s$/, '')
    : unit;

/** Words for one figure. The screen decides what it has room for; nobody writes a number of his own. */
export function figureText(figure: Figure, words: SystemWords, lang: Language): FigureText {
  const { kind } = FIGURES[figure.id];
  const t = words.figures[figure.id];
  const w = words.frame;
  const digits = kind === 'count' ? 0 : 1;
  const shown = (x: number) => (kind === 'share' ? decimal(x * 100, 1) : decimal(x, digits));
  const value = figure.value === null ? null : shown(figure.value);
  const over = (n: number) => unitFor(t.over ?? t.unit, decimal(n, 0), lang);
  const by = figure.value === null || figure.previous === null ? null : figure.value - figure.previous;
  const moved = by === null || Math.abs(by) < SAME ? 0 : by;
  return {
    name: t.name,
    value,
    unit: kind === 'share' ? '%' : unitFor(t.unit, value ?? '', lang),
    absence: figure.absence === null ? '' : w.absence[figure.absence],
    counts:
      figure.denominator === null
        ? ''
        : figure.numerator === null
          ? w.of(decimal(figure.denominator, 0), over(figure.denominator))
          : w.rate(decimal(figure.numerator, 0), decimal(figure.denominator, 0), over(figure.denominator)),
    interval: figure.interval === undefined ? '' : w.interval(...both(figure.interval, kind === 'share', shown)),
    period:
      figure.from === null
        ? w.asOfDay(dayShort(figure.to, lang))
        : figure.from.slice(0, 4) === figure.to.slice(0, 4)
          ? w.between(dayShort(figure.from, lang), dayShort(figure.to, lang))
          : w.since(figure.from),
    change:
      by === null
        ? ''
        : w.sinceLastWeek(signed(kind === 'share' ? moved * 100 : moved, digits), kind === 'share' ? w.points : ''),
  };
}

const both = (ends: readonly [number, number], share: boolean, shown: (x: number) => string): [string, string] =>
  share ? [percent(ends[0]), percent(ends[1])] : [shown(ends[0]), shown(ends[1])];
