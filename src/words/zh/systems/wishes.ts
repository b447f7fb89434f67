import { term } from '../../term.ts';

export const wishes = {
  name: '微心愿',
  question: '一个心愿要等多久？',
  figures: {
    'wishes.realised': term({
      name: '心愿兑现',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'wishes.wait': term({
      name: '等待中位数',
      unit: '天',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'wishes.waiting': term({ name: '还在等', unit: '个', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'wishes.satisfied': term({
      name: '兑现后满意',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
