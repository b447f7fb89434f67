import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const councils = {
  name: '业委会与议事会',
  question: '开不开会，定下的事办没办？',
  figures: {
    'councils.exist': term({
      name: '有业委会或议事会',
      unit: '个小区',
      meaning: '名册里的小区，登记了业委会或议事会并在任的有多少。没登记的，可能没有，也可能没报。',
      formula: '有在任业委会或议事会 ÷ 名册里的小区',
      numerator: '至少有一个业委会或议事会在任的小区数',
      denominator: '名册里的小区数',
      cadence: weekly,
    }),
    'councils.met': term({
      name: '近三个月开过会',
      unit: '个',
      meaning: '在任满三个月的业委会和议事会里，近三个月至少开过一次会的有多少。三个月为默认设定。',
      formula: '近三个月开过会 ÷ 在任满三个月',
      numerator: '近三个月至少开过一次会的业委会和议事会数',
      denominator: '在任满三个月的业委会和议事会数',
      cadence: weekly,
    }),
    'councils.carried': term({
      name: '决议按期办结',
      unit: '项',
      meaning: '近几周到期的决议里，在期限内办结的有多少。',
      formula: '期限内办结 ÷ 窗口内到期',
      numerator: '窗口内到期并在期限内办结的决议数',
      denominator: '窗口内到期的决议数',
      cadence: weekly,
    }),
    'councils.open': term({
      name: '未办结决议',
      unit: '项',
      meaning: '已经通过、还没办结的决议，含没到期的。超期的另列。',
      formula: '已通过、未办结的决议数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
  },
  sentence: (
    exist: { n: number; of: number },
    met: { n: number; of: number },
    carried: { n: number; of: number },
    open: number,
    overdue: number,
  ): string =>
    exist.of === 0
      ? '还没有登记业委会或议事会。'
      : `${decimal(exist.of, 0)} 个小区里 ${decimal(exist.n, 0)} 个有业委会或议事会；${met.of === 0 ? '' : `${decimal(met.of, 0)} 个里 ${decimal(met.n, 0)} 个近三个月开过会；`}${carried.of === 0 ? '近几周没有到期决议' : `到期决议 ${decimal(carried.of, 0)} 项，按期办结 ${decimal(carried.n, 0)} 项`}；未办结 ${decimal(open, 0)} 项${overdue === 0 ? '' : `，其中超期 ${decimal(overdue, 0)} 项`}。`,
  kind: { ownersCommittee: '业委会', compoundCouncil: '议事会' },
  table: '各小区业委会与议事会',
  overdue: '超期没办结的决议',
  overdueNone: '没有超期的决议。',
  all: '全部小区',
  show: '只看',
  shows: { none: '没有在任的', silent: '近三个月没开会', overdue: '有超期决议' },
  columns: {
    compound: '小区',
    community: '社区',
    bodies: '有什么',
    formed: '成立日',
    members: '成员（人）',
    party: '其中党员（人）',
    meetings: '近三个月会议（次）',
    lastMet: '最近一次会',
    due: '到期决议（项）',
    onTime: '按期办结（项）',
    share: '按期率',
    open: '未办结（项）',
    overdue: '超期（项）',
    resolution: '决议',
    dueOn: '期限',
    late: '超期（天）',
    adopted: '通过日',
  },
  notCounted: '未统计',
  ended: (kind: string, day: string) => `${kind}${day}届满，没有新的`,
  none: '没有登记',
  neverMet: '没有会议记录',
  agrees: (compounds: number) => `决议与每周报数一致：${compounds} 个小区窗口内到期数和按期办结数逐一相同。`,
  differs: (names: string, agreed: number) => `决议与每周报数不一致：${names}；其余 ${agreed} 个小区一致。`,
  cover: {
    agrees: (communities: number) =>
      `与社区报的覆盖不矛盾：${communities} 个社区对得上。社区报的是辖区全部小区，这里只列名册里的小区。`,
    differs: (names: string, agreed: number) => `与社区报的覆盖有矛盾：${names}；其余 ${agreed} 个社区对得上。`,
  },
  wall: {
    title: '决议办没办',
    onTime: '按期 / 到期（项）',
    overdue: '超期（项）',
    longest: '最久',
    days: (n: string) => `${n} 天`,
  },
};
