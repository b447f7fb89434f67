import { term } from '../../term.ts';

export const satisfaction = {
  name: '双满意',
  question: '满意吗，有多大把握？',
  figures: {
    'satisfaction.a': term({
      name: '满意率 A',
      unit: '份',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'satisfaction.b': term({
      name: '满意率 B',
      unit: '份',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
