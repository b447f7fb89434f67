import { term } from '../../term.ts';
import type { wishes as zh } from '../../zh/systems/wishes.ts';

export const wishes: typeof zh = {
  name: 'Micro-wishes',
  question: 'How long does a wish wait?',
  figures: {
    'wishes.realised': term({
      name: 'Wishes realised',
      unit: 'wishes',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'wishes.wait': term({
      name: 'Median wait',
      unit: 'days',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'wishes.waiting': term({
      name: 'Still waiting',
      unit: 'wishes',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'wishes.satisfied': term({
      name: 'Satisfied afterwards',
      unit: 'wishes',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
