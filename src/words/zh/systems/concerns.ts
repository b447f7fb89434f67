import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

interface Pair {
  n: number;
  of: number;
}

export const concerns = {
  name: '民情',
  question: '群众的急难愁盼按时办结了吗？',
  figures: {
    'concerns.received': term({
      name: '收到民情',
      unit: '件',
      meaning: '近几周新收到多少件民情，不论办没办结。',
      formula: '收到日在统计窗口内的件数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'concerns.onTime': term({
      name: '按时办结',
      unit: '件',
      meaning: '到了该办结的日子，有多少件真的办结了。只看到期的，不看收到的。',
      formula: '到期日当天或之前办结且未重开的件数 ÷（窗口内到期件数 + 窗口前到期仍未结件数）',
      numerator: '窗口内到期、按时办结且未重开的件数',
      denominator: '窗口内到期的件数，加上窗口前到期、到现在还没办结的件数',
      cadence: weekly,
    }),
    'concerns.pressing': term({
      name: '急难愁盼按时办结',
      unit: '件',
      meaning: '标为急难愁盼的民情里，到期的有多少件按时办结。',
      formula: '同“按时办结”，只算急难愁盼',
      numerator: '急难愁盼中窗口内到期、按时办结且未重开的件数',
      denominator: '急难愁盼中窗口内到期的件数，加上窗口前到期仍未结的件数',
      cadence: weekly,
    }),
    'concerns.overdue': term({
      name: '逾期未结',
      unit: '件',
      meaning: '到期日已过、现在还没办结的民情。办结后又重开的也算没办结。',
      formula: '到期日不晚于本周五且仍未结的件数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'concerns.reopened': term({
      name: '办结后重开',
      unit: '件',
      meaning: '窗口内办结的民情里，又被重新打开的有多少。',
      formula: '窗口内办结后又重开的件数 ÷ 窗口内办结的件数',
      numerator: '窗口内办结、之后重开的件数',
      denominator: '窗口内办结的件数',
      cadence: weekly,
    }),
  },
  sentence: (all: Pair, pressing: Pair, overdue: number): string => {
    const urgent = pressing.of === 0 ? '没有急难愁盼到期' : `其中急难愁盼到期 ${pressing.of} 件，按时办结 ${pressing.n} 件`;
    return all.of === 0
      ? '近几周没有民情到期，也没有逾期未结。'
      : `应办结 ${decimal(all.of, 0)} 件，按时办结 ${decimal(all.n, 0)} 件；${urgent}；现有 ${decimal(overdue, 0)} 件逾期未结。`;
  },
  /** On the wall, with the chiefs' posts. */
  sceneSentence: (all: Pair | null, overdue: number, posts: Pair | null): string => {
    const closed =
      all === null
        ? '近几周没有民情到期'
        : `应办结 ${decimal(all.of, 0)} 件，按时办结 ${decimal(all.n, 0)} 件，逾期未结 ${decimal(overdue, 0)} 件`;
    return `${closed}；${posts === null ? '四长岗位未报' : `四长岗位 ${posts.of} 个，空 ${posts.of - posts.n} 个`}。`;
  },
  tables: { community: '各社区民情', street: '各街道民情', kind: '各类民情' },
  tabs: '分组',
  by: { community: '按社区', street: '按街道', kind: '按类别' },
  kind: '类别',
  columns: {
    place: '地点',
    street: '街道',
    kind: '类别',
    received: '收到（件）',
    due: '应办结（件）',
    onTime: '按时办结（件）',
    share: '按时办结率',
    overdue: '逾期未结（件）',
    pressing: '急难愁盼（按时 / 应办）',
    pressingDue: '急难愁盼应办（件）',
    pressingOnTime: '急难愁盼按时（件）',
    reopened: '重开（件）',
  },
  nothingDue: '无到期',
  agrees: (communities: number) => `民情台账与每周报数一致：${communities} 个社区的到期数和按时办结数逐一相同。`,
  differs: (names: string, agreed: number) => `民情台账与每周报数不一致：${names}；其余 ${agreed} 个社区一致。`,
  difference: (name: string, register: string, weekly: string) => `${name}（台账 ${register}，周报 ${weekly}）`,
  unreported: (names: string) => `本窗口没有周报可对：${names}。`,
  noCheck: '规则里没有对应的每周指标，无法与周报核对。',
  note: '应办结 = 窗口内到期 + 窗口前到期仍未结；重开的算未办结。',
  panels: { streets: '各街道岗位与网格', kinds: '各类民情 按时办结率低的在前' },
  scene: {
    street: '街道',
    posts: '在岗 / 应设',
    vacant: '空岗',
    grids: '网格',
    right: '户数合规',
    kind: '类别',
    rate: '按时率',
    counts: '按时 / 应办',
    overdue: '逾期',
  },
};
