import { term } from '../../term.ts';
import type { chiefs as zh } from '../../zh/systems/chiefs.ts';

export const chiefs: typeof zh = {
  name: 'Four-Chief Coordination',
  question: 'Is every post filled and answering?',
  figures: {
    'chiefs.posts': term({
      name: 'Posts filled',
      unit: 'posts',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.grids': term({
      name: 'Grids of the right size',
      unit: 'grids',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.concerns': term({
      name: 'Chiefs’ concerns on time',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.mediation': term({
      name: 'Mediations agreed',
      unit: 'disputes',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.care': term({
      name: 'Care groups called on',
      unit: 'persons',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
