import { term } from '../../term.ts';

export const homeAction = {
  name: '家园行动',
  question: '家园行动是什么，谁牵头，今年走到哪一步？',
  figures: {
    'homeAction.milestones': term({
      name: '年度节点',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'homeAction.units': term({
      name: '专班单位',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
