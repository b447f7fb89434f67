import { term } from '../../term.ts';
import type { readiness as zh } from '../../zh/systems/readiness.ts';

export const readiness: typeof zh = {
  name: 'Routine and emergency',
  question: 'Are we ready?',
  figures: {
    'readiness.plans': term({
      name: 'Plans in date',
      unit: 'plans',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'readiness.drills': term({
      name: 'Drills held on time',
      unit: 'drills',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'readiness.posts': term({
      name: 'Emergency posts filled',
      unit: 'posts',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'readiness.stores': term({
      name: 'Stores as due',
      unit: 'items',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
