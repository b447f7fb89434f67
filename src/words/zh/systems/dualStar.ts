import { term } from '../../term.ts';

/** What the sentence of the dual star award rests on; null where it cannot be said. */
interface StarFacts {
  compound: { n: number; of: number; lit: string | null };
  community: { n: number; of: number; lit: string | null };
  slipped: number | null;
  docked: number | null;
}

const ledger = (name: string, f: StarFacts['compound']) =>
  f.lit === null ? `${name}没有可评的数据` : `${name}已评 ${f.n}/${f.of} 个，均亮 ${f.lit} 星`;

export const dualStar = {
  name: '双赋星',
  question: '谁的星稳住了，谁在往下掉？',
  sentence: (f: StarFacts) => {
    const moved = [
      f.slipped === null ? '' : f.slipped === 0 ? '没有小区掉星' : `${f.slipped} 个小区掉星`,
      f.docked === null ? '' : f.docked === 0 ? '没有摘星' : `摘星 ${f.docked} 颗`,
    ].filter((s) => s !== '');
    return `${[ledger('小区', f.compound), ledger('社区', f.community), moved.join('，')].filter((s) => s !== '').join('；')}。`;
  },
  tabs: { compound: '小区：八个好', community: '社区：八个工程' },
  tabsLabel: '两本账，分开看',
  states: {
    label: '状态',
    all: '全部',
    slipping: '掉星',
    docked: '摘星',
    vetoed: '暂缓评定',
    pending: '有待达标的星',
  },
  columns: {
    name: { compound: '小区', community: '社区' },
    stars: '八颗基础星',
    states: '各星现状',
    lit: '亮星',
    change: '比上周',
    moved: '得失',
    bonus: '附加星',
    score: '得分',
    official: '正式结果',
    differ: '与试算不同',
    rules: '规则（试算 / 正式）',
    note: '说明',
  },
  state: (name: string, n: number) => `${name} ${n}`,
  stateOf: (star: string, state: string) => `${star}：${state}`,
  gained: (names: string) => `得：${names}`,
  lost: (names: string) => `失：${names}`,
  withCause: (star: string, cause: string) => `${star}（${cause}）`,
  noMove: '无',
  notComparable: '不可比',
  bonusIn: '+1',
  bonusNot: '有，未计入',
  bonusNotWhy: '基础星亮满 6 颗才计入',
  official: (period: string, lit: number, bonus: number) => `${period}：${lit} 星${bonus > 0 ? ` +${bonus}` : ''}`,
  noOfficial: '未公布',
  veto: (documentNo: string) => `暂缓评定，文号 ${documentNo}`,
  trial: (rules: string) => `星数为试算值，非正式；规则 ${rules}`,
  frozen: '正式结果公布后冻结，试算不改变它。',
  namesSample: '带示例的星名和规则以正式细则为准',
  wall: {
    named: '掉星、摘星和得星',
    lit: (n: number) => `${n} 星`,
    unrated: '未评',
    /** In the row of a subject: 7→6 星. */
    move: (from: number, to: number) => `${from}→${to} 星`,
    stays: (lit: number) => `${lit} 星`,
    none: '亮星与上周相同，没有摘星。',
    distributionLabel: (name: string, parts: string) => `${name}亮星分布：${parts}`,
    bar: (lit: string, n: number) => `${lit} ${n} 个`,
  },
  figures: {
    'dualStar.compound': term({
      name: '小区平均亮星',
      unit: '星',
      over: '个小区已评',
      meaning: '幸福小区平均有几颗基础星（八个好）亮着；试算值，不是正式结果。',
      formula: '已评小区的亮星数相加，除以已评小区数；一颗星近 4 周合计达到亮星线为亮。与上周比只算两周都已评的小区。',
      numerator: '已评的小区',
      denominator: '全部小区（以申报总数和名册数中较大者计）',
      cadence: '每周，截至周五',
    }),
    'dualStar.community': term({
      name: '社区平均亮星',
      unit: '星',
      over: '个社区已评',
      meaning: '城区社区平均有几颗基础星（八个工程）亮着；试算值，不是正式结果。',
      formula: '已评社区的亮星数相加，除以已评社区数。与上周比只算两周都已评的社区。',
      numerator: '已评的社区',
      denominator: '城区街道的全部社区',
      cadence: '每周，截至周五',
    }),
    'dualStar.bonus': term({
      name: '附加星',
      unit: '颗',
      meaning: '专班批准并在有效期内的附加星，小区和社区合计；与基础星分开数。',
      formula: '周五当天有效的附加星逐颗计数；所属小区或社区基础星亮满 6 颗才计入其星级。',
      numerator: '',
      denominator: '',
      cadence: '有变动时更新',
    }),
    'dualStar.docked': term({
      name: '摘星',
      unit: '颗',
      meaning: '因查实的严重问题被摘下、尚未恢复的基础星。',
      formula: '周五当天仍在摘星期的星逐颗计数；问题销号满期后恢复评定。',
      numerator: '',
      denominator: '',
      cadence: '有变动时更新',
    }),
    'dualStar.slipped': term({
      name: '本周掉星',
      unit: '个',
      meaning: '亮星比上周少的小区。',
      formula: '两周都已评、本周亮星数少于上周的小区逐个计数；两周用同一套规则算。',
      numerator: '',
      denominator: '',
      cadence: '每周，截至周五',
    }),
  },
};
