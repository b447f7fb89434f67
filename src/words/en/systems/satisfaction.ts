import { term } from '../../term.ts';
import type { satisfaction as zh } from '../../zh/systems/satisfaction.ts';

export const satisfaction: typeof zh = {
  name: 'Dual Satisfaction',
  question: 'Are they satisfied, and how sure are we?',
  figures: {
    'satisfaction.a': term({
      name: 'Satisfaction A',
      unit: 'answers',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'satisfaction.b': term({
      name: 'Satisfaction B',
      unit: 'answers',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
