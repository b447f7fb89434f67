import { term } from '../../term.ts';

export const councils = {
  name: '业委会与议事会',
  question: '开不开会，定下的事办没办？',
  figures: {
    'councils.exist': term({
      name: '有业委会或议事会',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'councils.met': term({
      name: '近三个月开过会',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'councils.carried': term({
      name: '决议按期办结',
      unit: '项',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'councils.open': term({
      name: '未办结决议',
      unit: '项',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
