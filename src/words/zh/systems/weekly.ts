import { term } from '../../term.ts';

export const weekly = {
  name: '周调度',
  question: '和上周比，什么变了？',
  figures: {
    'weekly.risen': term({
      name: '进位的社区',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'weekly.fallen': term({
      name: '退位的社区',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
