import { term } from '../../term.ts';
import type { weekly as zh } from '../../zh/systems/weekly.ts';

export const weekly: typeof zh = {
  name: 'Weekly coordination',
  question: 'What changed since last week?',
  figures: {
    'weekly.risen': term({
      name: 'Communities that rose',
      unit: 'communities',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'weekly.fallen': term({
      name: 'Communities that fell',
      unit: 'communities',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
