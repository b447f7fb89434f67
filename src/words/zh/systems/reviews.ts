import { term } from '../../term.ts';

export const reviews = {
  name: '三评',
  question: '谁自评比群众评得高？',
  figures: {
    'reviews.gap': term({
      name: '自评高出点评（中位数）',
      unit: '分',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'reviews.mass': term({
      name: '群众点评均分',
      unit: '分',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'reviews.wide': term({
      name: '差距过大的社区',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
