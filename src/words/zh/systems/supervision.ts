import { term } from '../../term.ts';

export const supervision = {
  name: '督导',
  question: '上周去了哪里，发现了什么？',
  figures: {
    'supervision.visits': term({
      name: '计划走访完成',
      unit: '次',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.shortfalls': term({
      name: '发现不足',
      unit: '条',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.brightSpots': term({
      name: '发现典型',
      unit: '条',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.rounds': term({
      name: '周调度举行',
      unit: '周',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.bulletins': term({
      name: '专报刊发',
      unit: '期',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
