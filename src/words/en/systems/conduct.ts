import { term } from '../../term.ts';
import type { conduct as zh } from '../../zh/systems/conduct.ts';

export const conduct: typeof zh = {
  name: 'Party building + conduct',
  question: 'Who is praised, what must be put right, and until when?',
  figures: {
    'conduct.positive': term({
      name: 'Entries of praise',
      unit: 'entries',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'conduct.open': term({
      name: 'To be put right',
      unit: 'entries',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'conduct.overdue': term({
      name: 'Overdue of those open',
      unit: 'entries',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'conduct.redressed': term({
      name: 'Put right on time',
      unit: 'entries',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
