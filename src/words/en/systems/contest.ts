import { term } from '../../term.ts';
import type { contest as zh } from '../../zh/systems/contest.ts';

export const contest: typeof zh = {
  name: 'Secretary contest',
  question: 'Who competes, and who won?',
  figures: {
    'contest.held': term({
      name: 'Contests held',
      unit: 'contests',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'contest.contestants': term({
      name: 'Secretaries who competed',
      unit: 'secretaries',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'contest.communities': term({
      name: 'Communities that competed',
      unit: 'communities',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
