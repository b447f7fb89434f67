import { term } from '../../term.ts';
import type { ledger as zh } from '../../zh/systems/ledger.ts';

export const ledger: typeof zh = {
  name: 'Rectification ledger',
  question: 'What is open, whose, and how late?',
  figures: {
    'ledger.open': term({
      name: 'Open items',
      unit: 'items',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.overdue': term({
      name: 'Overdue',
      unit: 'items',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.onTime': term({
      name: 'Closed on time',
      unit: 'items',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.reopened': term({
      name: 'Reopened',
      unit: 'items',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.lookBack': term({
      name: 'Look-back due',
      unit: 'items',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
