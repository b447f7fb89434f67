import { term } from '../../term.ts';
import type { reviews as zh } from '../../zh/systems/reviews.ts';

export const reviews: typeof zh = {
  name: 'Three Reviews',
  question: 'Who thinks better of himself than residents do?',
  figures: {
    'reviews.gap': term({
      name: 'Self above mass (median)',
      unit: 'points',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'reviews.mass': term({
      name: 'Mean mass review',
      unit: 'points',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'reviews.wide': term({
      name: 'Communities with a wide gap',
      unit: 'communities',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
