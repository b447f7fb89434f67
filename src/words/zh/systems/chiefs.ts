import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

interface Pair {
  n: number;
  of: number;
}

export const chiefs = {
  name: '四长联动',
  question: '岗位都有人吗，件件有回应吗？',
  figures: {
    'chiefs.posts': term({
      name: '岗位在岗',
      unit: '岗',
      meaning: '小区指挥长、网格长、楼栋长、单元长应设的岗位里，有人在岗的有多少。社区书记不算四长。',
      formula: '在岗岗位 ÷ 应设岗位，按现有登记',
      numerator: '有人在岗的四长岗位数',
      denominator: '应设的四长岗位数',
      cadence: '有变动就更新',
    }),
    'chiefs.grids': term({
      name: '网格户数合规',
      unit: '个',
      meaning: '户数在规定范围内的网格有多少。小小区在大网格里没问题，看的是网格；户数不明的不评。',
      formula: '户数在规定上下限之间的网格 ÷ 户数已知的网格，按现有登记',
      numerator: '户数在规定范围内的网格数',
      denominator: '户数已知的网格数',
      cadence: '有变动就更新',
    }),
    'chiefs.concerns': term({
      name: '四长民情按时办结',
      unit: '件',
      meaning: '四长上报的民情里，到期的有多少件按时办结。',
      formula: '窗口内到期、按时办结且未重开 ÷ 窗口内到期，只算四长上报的',
      numerator: '四长上报、窗口内到期、按时办结且未重开的件数',
      denominator: '四长上报、窗口内到期的件数',
      cadence: weekly,
    }),
    'chiefs.mediation': term({
      name: '调解成功',
      unit: '起',
      meaning: '到期的矛盾纠纷里，双方确认达成一致的有多少。',
      formula: '达成一致的 ÷ 窗口内到期的',
      numerator: '窗口内到期、本周五前双方达成一致的纠纷数',
      denominator: '窗口内到期的纠纷数',
      cadence: weekly,
    }),
    'chiefs.care': term({
      name: '重点人群走访',
      unit: '人',
      meaning: '重点人群里，本月走访到的有多少人。没报走访数的小区，人数也不算。只给合计，不给明细。',
      formula: '本月已走访人数 ÷ 报了走访数的重点人群人数',
      numerator: '本月已走访的人数',
      denominator: '报了走访数的各类重点人群人数',
      cadence: '每月一次',
    }),
  },
  sentence: (posts: Pair | null, concerns: Pair | null): string =>
    `${[
      posts === null
        ? '四长岗位未报'
        : posts.n === posts.of
          ? `应设 ${posts.of} 个四长岗位，个个在岗`
          : `应设 ${posts.of} 个四长岗位，在岗 ${posts.n} 个，空 ${posts.of - posts.n} 个`,
      concerns === null ? '四长上报的民情没有到期的' : `四长上报的民情到期 ${concerns.of} 件，按时办结 ${concerns.n} 件`,
    ].join('；')}。`,
  roles: { commander: '小区指挥长', gridChief: '网格长', buildingChief: '楼栋长', unitChief: '单元长' },
  groups: { livingAlone: '独居老人', disabled: '残疾人', hardship: '困难群众', resettled: '安置群众' },
  tables: { roles: '四类岗位', streets: '各街道四长', grids: '户数不在规定范围的网格', care: '重点人群（人）' },
  columns: {
    role: '岗位',
    street: '街道',
    set: '应设（岗）',
    filled: '在岗（岗）',
    vacant: '空岗（岗）',
    share: '在岗率',
    grids: '网格（个）',
    right: '户数合规 / 户数已知',
    rightGrids: '户数合规（个）',
    judged: '户数已知（个）',
    collected: '上报民情（件）',
    dispatched: '已转办（件）',
    concerns: '按时 / 到期民情',
    concernsDue: '到期民情（件）',
    concernsOnTime: '按时办结（件）',
    mediations: '达成 / 到期纠纷',
    mediationsDue: '到期纠纷（起）',
    mediationsAgreed: '达成一致（起）',
    grid: '网格',
    community: '社区',
    households: '户数（户）',
    size: '判断',
    compounds: '所含小区',
    total: '合计',
  },
  size: { tooSmall: '偏小', tooLarge: '偏大', right: '合规', unknown: '户数未报' },
  gridRule: (from: string, to: string) => `规定每个网格 ${from} 至 ${to} 户；小小区在大网格里不算问题。`,
  noGridRule: '规则里没有网格户数范围，不评网格大小。',
  unknownGrids: (n: number) => `${n} 个网格户数未报，不评。`,
  small: '少于 5',
  withheld: '不显示',
  allCommunities: '全部',
  careMonth: (month: string) => `${month} 报数`,
  careNote:
    '1 至 4 人只写“少于 5”；另有格子写“不显示”，免得用合计倒推出来。0 就是没有，照写。只有这一张表，导出也是它；单条记录不在这里展开。',
  careUnsaid: (n: number) => `有 ${n} 条没报走访数，不计入走访。`,
  careClosed: '重点人群的单条记录不展开：里面是小区的小数目，只看下面的合计表。',
};
