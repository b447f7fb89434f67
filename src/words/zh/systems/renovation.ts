import { term } from '../../term.ts';

export const renovation = {
  name: '老旧小区改造',
  question: '哪几个赶不上入冬？',
  figures: {
    'renovation.done': term({
      name: '旧改总进度',
      unit: '万元',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'renovation.winterMiss': term({
      name: '可能赶不上入冬',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
