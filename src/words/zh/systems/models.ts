import { term } from '../../term.ts';

export const models = {
  name: '样板与标杆',
  question: '这些样板好在哪里？',
  figures: {
    'models.themes': term({
      name: '主题样板小区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'models.benchmarks': term({
      name: '标杆小区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'models.cases': term({
      name: '典型案例',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'models.adopted': term({
      name: '全区推广',
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
