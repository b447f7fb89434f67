import { term } from '../../term.ts';

export const fusion = {
  name: '三融合',
  question: '党建、服务、治理在这里是一件事吗？',
  figures: {
    'fusion.whole': term({
      name: '三面齐全',
      unit: '个社区',
      meaning: '党建、服务、治理三面的基础数字都报了的社区。只看报没报，不看高低，也不把三面合成一个分。',
      formula: '三面基础数字都已报的社区 ÷ 参加排名的社区',
      numerator: '三面都没有缺项的社区数；没有到期事项也算已报',
      denominator: '参加排名的社区数；全区都没报的数字不要求任何社区',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  working: '正在计算三面的情况…',
  sentence: (n: number, of: number, short: string[]): string =>
    of === 0
      ? '三面的数字都还没有报。'
      : n === of
        ? `${of} 个社区党建、服务、治理三面都有数。`
        : `${of} 个社区里 ${n} 个三面都有数；${short.length === 0 ? `${of - n} 个有缺项` : `${short.join('、')}有缺项`}。`,
  faces: { party: '党建', service: '服务', governance: '治理' },
  choose: '看哪个社区',
  of: (place: string) => `${place}的三面`,
  base: '基础数字',
  more: '另列，不计入三面齐全',
  reading: '正在读取其他数字…',
  noMore: '没有接入别的数据。',
  missing: '未报',
  table: '各社区三面',
  columns: { community: '社区', whole: '三面', missing: '缺项' },
  whole: { yes: '齐全', no: '有缺项' },
  none: '无',
  note: '三面并列，各面的数字来自各自的体系，口径相同，只限这一个社区；不合成分数，不排名次。',
};
