import { term } from '../../term.ts';

const of = (side: string) =>
  term({
    name: `满意率 ${side}`,
    unit: '份',
    meaning: `满意主体 ${side} 中回答满意或基本满意的比例。主体是谁由规则词条设定，区里确认前标“主体待确认”。`,
    formula: '（满意 + 基本满意）÷ 有效答卷，附 95% 威尔逊区间',
    numerator: '满意与基本满意的答卷数',
    denominator: '有效答卷数（满意、基本满意、不太满意、不满意之和）',
    cadence: '每季或每半年，按调查期',
  });

export const satisfaction = {
  name: '双满意',
  question: '满意吗，有多大把握？',
  figures: { 'satisfaction.a': of('A'), 'satisfaction.b': of('B') },
  unconfirmed: '主体待确认',
  sentence: (parts: string[]) => `${parts.join('；')}。`,
  side: (name: string, share: string, from: string, to: string, n: string) =>
    `${name} ${share}，有九成五把握在 ${from} 至 ${to}（${n} 份）`,
  sideNone: (name: string, why: string) => `${name}${why}`,
  apart: '两个主体的区间不重叠，差别站得住',
  overlap: '两个主体的区间重叠，谁高谁低说不准',
  table: '各社区满意率',
  columns: {
    community: '社区',
    street: '街道',
    share: (letter: string, side: string) => `${letter} ${side}`,
    satisfied: (letter: string) => `${letter} 满意（份）`,
    answers: (letter: string) => `${letter} 答卷（份）`,
  },
  states: { lowN: '样本偏少', hidden: '不显示', none: '未调查' },
  hiddenNote: (below: string) => `有效答卷少于 ${below} 份的不显示；只有一个社区不显示时，次少的一并不显示，以免由合计倒推。`,
  period: (side: string, period: string) => `${side}：${period}`,
  scale: '横线为 95% 区间，竖线为满意率',
};
