import { term } from '../../term.ts';

export const conduct = {
  name: '党建+作风',
  question: '谁受表扬，什么要改，改到几时？',
  figures: {
    'conduct.positive': term({
      name: '正面清单',
      unit: '条',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'conduct.open': term({
      name: '待整改',
      unit: '条',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'conduct.overdue': term({
      name: '逾期未改',
      unit: '条',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'conduct.redressed': term({
      name: '按期改正',
      unit: '条',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
