import { term } from '../../term.ts';

export const moves = {
  name: '八个工程、八个行动',
  question: '哪些在推进，哪些停着？',
  figures: {
    'moves.projects': term({
      name: '工程步骤按期',
      unit: '步',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'moves.actions': term({
      name: '行动步骤按期',
      unit: '步',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'moves.overdue': term({
      name: '步骤逾期未完',
      unit: '步',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
