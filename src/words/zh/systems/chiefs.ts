import { term } from '../../term.ts';

export const chiefs = {
  name: '四长联动',
  question: '岗位都有人吗，件件有回应吗？',
  figures: {
    'chiefs.posts': term({ name: '岗位在岗', unit: '岗', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'chiefs.grids': term({
      name: '网格户数合规',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.concerns': term({
      name: '四长民情按时办结',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.mediation': term({
      name: '调解成功',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'chiefs.care': term({
      name: '重点人群走访',
      unit: '人',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
