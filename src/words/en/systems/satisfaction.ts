import { term } from '../../term.ts';
import type { satisfaction as zh } from '../../zh/systems/satisfaction.ts';

const of = (side: string) =>
  term({
    name: `Satisfaction ${side}`,
    unit: 'answers',
    meaning: `Share of side ${side} that answered satisfied or basically satisfied. Who the side is stands in the wordings of the rules and is marked until the district confirms it.`,
    formula: '(satisfied + basically satisfied) / valid answers, with the 95 % Wilson interval',
    numerator: 'answers satisfied or basically satisfied',
    denominator: 'valid answers (satisfied, basically, not very, dissatisfied)',
    cadence: 'each quarter or half-year, by survey',
  });

export const satisfaction: typeof zh = {
  name: 'Dual Satisfaction',
  question: 'Are they satisfied, and how sure are we?',
  figures: { 'satisfaction.a': of('A'), 'satisfaction.b': of('B') },
  unconfirmed: 'side to be confirmed',
  sentence: (parts) => `${parts.join('; ')}.`,
  side: (name, share, from, to, n) => `${name}: ${share}, with 95 % confidence between ${from} and ${to} (${n} answers)`,
  sideNone: (name, why) => `${name}: ${why}`,
  apart: 'the two intervals do not overlap, so the difference holds',
  overlap: 'the two intervals overlap, so neither can be called higher',
  table: 'Satisfaction by community',
  columns: {
    community: 'Community',
    street: 'Subdistrict',
    share: (letter, side) => `${letter} ${side}`,
    satisfied: (letter) => `${letter} satisfied (answers)`,
    answers: (letter) => `${letter} answers`,
  },
  states: { lowN: 'few answers', hidden: 'not shown', none: 'not surveyed' },
  hiddenNote: (below) =>
    `Fewer than ${below} valid answers are not shown; where that is one community alone, the next smallest is hidden too, so that it cannot be told from the total.`,
  period: (side, period) => `${side}: ${period}`,
  scale: 'line: 95 % interval, tick: share satisfied',
};
