import { term } from '../../term.ts';
import type { property as zh } from '../../zh/systems/property.ts';

export const property: typeof zh = {
  name: 'Red-Heart property service',
  question: 'Who manages this compound, and how well?',
  figures: {
    'property.managed': term({
      name: 'Compounds that are managed',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'property.abandoned': term({
      name: 'Abandoned compounds',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'property.redHeart': term({
      name: 'Red-Heart property service',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'property.used': term({
      name: 'Services that are used',
      unit: 'services',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
