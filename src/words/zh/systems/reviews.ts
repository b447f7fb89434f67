import { term } from '../../term.ts';

const cadence = '每半年';

export const reviews = {
  name: '三评',
  question: '谁自评比群众评得高？',
  figures: {
    'reviews.gap': term({
      name: '自评高出点评',
      unit: '分',
      over: '个社区的中位数',
      meaning: '一半的社区，自评比群众点评高出的分数不到这么多；越大，说明自我感觉与群众感受越远。',
      formula: '各社区（自评均分 − 点评均分）的中位数，只算本期两项都有、点评人数不过少的社区',
      numerator: '',
      denominator: '本期自评、点评都有的社区数',
      cadence,
    }),
    'reviews.mass': term({
      name: '群众点评均分',
      unit: '分',
      over: '个社区的平均',
      meaning: '小区议事会党员群众给社区打的分。',
      formula: '各社区点评均分的平均，每个社区算一份',
      numerator: '',
      denominator: '本期有点评、人数不过少的社区数',
      cadence,
    }),
    'reviews.wide': term({
      name: '差距过大的社区',
      unit: '个',
      meaning: '自评高出点评达到规则里“三评差距线”的社区，值得当面问一问。',
      formula: '自评均分 − 点评均分 ≥ 三评差距线的社区个数',
      numerator: '达到差距线的社区数',
      denominator: '本期自评、点评都有的社区数',
      cadence,
    }),
  },
  faces: { self: '自评', peer: '互评', mass: '点评' },
  legend: '空心圆自评，菱形互评，实心圆点评',
  sentence: (gap: string, wide: number, first: string | null) =>
    `自评高出群众点评的中位数是 ${gap} 分；${wide === 0 ? '没有社区达到差距线' : `${wide} 个达到差距线${first === null ? '' : `，${first}最大`}`}`,
  /** 2026-H1 and 2026-Q2 in words; any other name of a period as it is. */
  period: (period: string) => {
    const [, year, kind, n] = /^(\d{4})-([HQ])([1-4])$/.exec(period) ?? [];
    if (year === undefined) return period;
    return kind === 'H' ? `${year} 年${n === '1' ? '上' : '下'}半年` : `${year} 年第 ${n} 季度`;
  },
  nothing: '还没有三评数据。',
  nobody: (period: string) => `${period}：没有社区同时有自评和点评，说不出差距。`,
  table: '各社区三评',
  columns: {
    community: '社区',
    street: '街道',
    marks: '三评',
    self: '自评（分）',
    peer: '互评（分）',
    mass: '点评（分）',
    scorers: '点评人数（人）',
    gap: '自评高出（分）',
    score: '综合分（分）',
    day: '点评日',
  },
  few: '点评人过少，不评判',
  line: (points: string) => `差距线 ${points} 分`,
  missing: '未评',
  wide: '差距过大',
  weights: (self: string, peer: string, mass: string) => `综合分权重：自评 ${self}、互评 ${peer}、点评 ${mass}`,
};
