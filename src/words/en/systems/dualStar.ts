import { term } from '../../term.ts';
import type { dualStar as zh } from '../../zh/systems/dualStar.ts';

export const dualStar: typeof zh = {
  name: 'Dual Star Award',
  question: 'Whose work is standing, whose is slipping?',
  figures: {
    'dualStar.compound': term({
      name: 'Mean lit stars, compounds',
      unit: 'stars',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.community': term({
      name: 'Mean lit stars, communities',
      unit: 'stars',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.bonus': term({
      name: 'Bonus stars',
      unit: 'stars',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.docked': term({
      name: 'Docked stars',
      unit: 'stars',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.slipped': term({
      name: 'Lost a star this week',
      unit: 'subjects',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
