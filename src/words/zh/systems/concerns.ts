import { term } from '../../term.ts';

export const concerns = {
  name: '民情',
  question: '群众的急难愁盼按时办结了吗？',
  figures: {
    'concerns.received': term({
      name: '收到民情',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.onTime': term({
      name: '按时办结',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.pressing': term({
      name: '急难愁盼按时办结',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.overdue': term({
      name: '逾期未结',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.reopened': term({
      name: '办结后重开',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
