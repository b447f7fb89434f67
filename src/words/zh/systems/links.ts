import { term } from '../../term.ts';

export const links = {
  name: '四联',
  question: '哪个单位来了，哪个没来？',
  figures: {
    'links.present': term({
      name: '四联到位',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'links.visits': term({
      name: '走访按期',
      unit: '次',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'links.absent': term({
      name: '该来没来的单位',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'links.solved': term({
      name: '事项按期解决',
      unit: '件',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
