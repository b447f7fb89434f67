import { term } from '../../term.ts';

export const culture = {
  name: '文明与志愿',
  question: '居民来不来参加？',
  figures: {
    'culture.held': term({
      name: '活动按计划办',
      unit: '场',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'culture.participants': term({
      name: '参加人次',
      unit: '人次',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'culture.compounds': term({
      name: '有活动的小区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'culture.volunteers': term({
      name: '志愿服务',
      unit: '人次',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
