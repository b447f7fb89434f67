import { term } from '../../term.ts';

export const contest = {
  name: '书记擂台',
  question: '谁上台，谁胜出？',
  figures: {
    'contest.held': term({
      name: '已办擂台',
      unit: '场',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'contest.contestants': term({
      name: '上台书记',
      unit: '人',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'contest.communities': term({
      name: '参赛社区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
