import { term } from '../../term.ts';

export const readiness = {
  name: '平急结合',
  question: '真有事，准备好了吗？',
  figures: {
    'readiness.plans': term({
      name: '预案在期',
      unit: '份',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'readiness.drills': term({
      name: '演练按期',
      unit: '次',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'readiness.posts': term({
      name: '应急岗位到岗',
      unit: '岗',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'readiness.stores': term({
      name: '物资达标',
      unit: '项',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
