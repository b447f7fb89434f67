import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const wishes = {
  name: '微心愿',
  question: '一个心愿要等多久？',
  figures: {
    'wishes.realised': term({
      name: '心愿兑现',
      unit: '个',
      meaning: '核实过的心愿里，已经兑现的有多少。按兑现算，不按认领算。',
      formula: '已兑现 ÷ 已核实（登记以来）',
      numerator: '登记以来已兑现的心愿数',
      denominator: '登记以来已核实的心愿数，含过期和撤回的',
      cadence: weekly,
    }),
    'wishes.wait': term({
      name: '等待中位数',
      unit: '天',
      over: '个心愿',
      meaning: '从收集起，到一半心愿兑现要多少天。还在等的也算进去，不会因为没等到就不算。',
      formula: '等待曲线到达一半的天数；还在等的算到今天，过期和撤回的算到那一天',
      numerator: '',
      denominator: '登记的全部心愿',
      cadence: weekly,
    }),
    'wishes.waiting': term({
      name: '还在等',
      unit: '个',
      meaning: '收集后还没兑现，也没过期、没撤回的心愿。',
      formula: '已收集，未兑现、未过期、未撤回的心愿数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'wishes.satisfied': term({
      name: '兑现后满意',
      unit: '个',
      meaning: '近几周评价过的心愿里，满意和基本满意的有多少。评价太少时不显示。',
      formula: '满意与基本满意 ÷ 窗口内有效评价',
      numerator: '评价为满意或基本满意的心愿数',
      denominator: '窗口内有评价的心愿数',
      cadence: weekly,
    }),
  },
  sentence: (verified: { n: number; of: number }, median: number | null, of: number, waiting: number): string =>
    of === 0
      ? '还没有登记心愿。'
      : `核实 ${decimal(verified.of, 0)} 个心愿，兑现 ${decimal(verified.n, 0)} 个；${median === null ? '一半心愿还没等到' : `一半心愿在 ${median} 天内等到`}；${decimal(waiting, 0)} 个还在等。`,
  district: '全区',
  curve: '等待曲线',
  curveNote: '还在等的心愿算到本周五，过期和撤回的算到那一天；竖虚线是一半心愿等到的天数。',
  curveLabel: (median: number | null, of: number) =>
    `${of} 个心愿按收集后天数的兑现比例；${median === null ? '一半还没等到' : `一半在 ${median} 天内兑现`}`,
  axis: '收集后天数',
  legend: (name: string, median: number | null, of: number) =>
    `${name}：${median === null ? '未过半' : `一半在 ${median} 天内`}，共 ${decimal(of, 0)} 个`,
  twin: { line: '范围', of: '心愿（个）', median: '中位数（天）', by: (day: number) => `${day} 天内` },
  funnel: '一步一步走到哪',
  funnelNote: '登记以来走到这一步的心愿数，走得更远的也算。',
  steps: {
    collected: '收集',
    verified: '核实',
    published: '公布',
    claimed: '认领',
    contacted: '联系',
    realised: '兑现',
    evaluated: '评价',
  },
  community: '社区',
  allCommunities: '只看全区',
  byCommunity: '各社区心愿',
  longest: '等得最久的心愿',
  columns: {
    community: '社区',
    collected: '收集（个）',
    verified: '核实（个）',
    realised: '兑现（个）',
    share: '兑现率',
    due: '窗口内到期（个）',
    onTime: '按期兑现（个）',
    waiting: '还在等（个）',
    median: '等待中位数（天）',
    id: '心愿编号',
    kind: '类别',
    collectedOn: '收集日',
    step: '走到',
    days: '已等（天）',
  },
  notReached: '未过半',
  agrees: (communities: number) => `心愿台账与每周报数一致：${communities} 个社区窗口内到期数和按期兑现数逐一相同。`,
  differs: (names: string, agreed: number) => `心愿台账与每周报数不一致：${names}；其余 ${agreed} 个社区一致。`,
  fact: (year: number, place: string, label: string, value: string, unit: string) =>
    `${year} 年材料所记：${place}${label} ${value} ${unit}。这是当年的数，不是现在的数。`,
  told: (place: string, n: string) => `${place}现已兑现 ${n} 个`,
  panels: { curve: '收集后多少天兑现', funnel: '走到哪一步' },
};
