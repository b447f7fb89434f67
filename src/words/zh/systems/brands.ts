import { term } from '../../term.ts';

export const brands = {
  name: '社区品牌',
  question: '品牌服务了多少人？',
  figures: {
    'brands.delivered': term({
      name: '品牌服务',
      unit: '次',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'brands.counted': term({
      name: '有数的服务项目',
      unit: '项',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'brands.candidates': term({
      name: '附加星候选',
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
