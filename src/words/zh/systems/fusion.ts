import { term } from '../../term.ts';

export const fusion = {
  name: '三融合',
  question: '党建、服务、治理在这里是一件事吗？',
  figures: {
    'fusion.whole': term({
      name: '三面齐全',
      unit: '个社区',
      meaning: '待写',
      formula: '待写',
      numerator: '待写',
      denominator: '待写',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (): string => '',
};
