import { term } from '../../term.ts';
import type { renovation as zh } from '../../zh/systems/renovation.ts';

export const renovation: typeof zh = {
  name: 'Old-compound renovation',
  question: 'Which will miss the winter?',
  figures: {
    'renovation.done': term({
      name: 'Renovation done',
      unit: '10,000 yuan',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'renovation.winterMiss': term({
      name: 'Likely to miss winter',
      unit: 'projects',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
