import { term } from '../../term.ts';
import type { brands as zh } from '../../zh/systems/brands.ts';

export const brands: typeof zh = {
  name: 'Community brands',
  question: 'What do the brands deliver?',
  figures: {
    'brands.delivered': term({
      name: 'Services given',
      unit: 'services',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'brands.counted': term({
      name: 'Service items counted',
      unit: 'items',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'brands.candidates': term({
      name: 'Candidates for a bonus star',
      unit: 'brands',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
