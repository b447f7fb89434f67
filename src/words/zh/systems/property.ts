import { term } from '../../term.ts';

export const property = {
  name: '红心物业',
  question: '这个小区谁来管，管得怎样？',
  figures: {
    'property.managed': term({
      name: '有人管的小区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'property.abandoned': term({
      name: '弃管小区',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '',
      denominator: '',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'property.redHeart': term({
      name: '红心物业',
      unit: '个',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
    'property.used': term({
      name: '用起来的服务',
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
