import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const cadence = '每周一次，按周五收口时的情况';

export const homeAction = {
  name: '家园行动',
  question: '家园行动是什么，谁牵头，今年走到哪一步？',
  figures: {
    'homeAction.milestones': term({
      name: '年度节点',
      unit: '个',
      meaning: '今年日子已到的节点里，办完了多少。提前办完的，日子到了才算。',
      formula: '已办节点 ÷ 已到期节点（今年）',
      numerator: '今年已到期并已办的节点数',
      denominator: '今年到本周五为止到期的节点数',
      cadence,
    }),
    'homeAction.units': term({
      name: '专班单位',
      unit: '个',
      meaning: '治理专班里有多少个单位，含牵头单位。只记单位，不记人。',
      formula: '登记在册的专班单位数',
      numerator: '',
      denominator: '',
      cadence,
    }),
  },
  sentence: (leads: string, units: number, due: { n: number; of: number }, next: { name: string; days: number } | null): string =>
    `${[
      units === 0
        ? '专班单位未报'
        : leads === ''
          ? `专班有 ${units} 个单位，牵头单位未报`
          : `专班由${leads}牵头，共 ${units} 个单位`,
      due.of === 0 ? '今年还没有到期的节点' : `今年到期 ${due.of} 个节点，办完 ${due.n} 个`,
      ...(next === null ? [] : [`下一个是${next.name}，还有 ${decimal(next.days, 0)} 天`]),
    ].join('；')}。`,
  year: (year: number) => `${year} 年走到哪一步`,
  now: (day: string) => `数据至 ${day}`,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  state: { done: '已办', overdue: '过期未办', ahead: '未到' },
  /** What the picture says to who cannot see it. */
  yearLabel: (done: number, overdue: number, ahead: number) =>
    `今年的节点：已办 ${done} 个，过期未办 ${overdue} 个，未到 ${ahead} 个`,
  noMilestones: '今年的节点未报。',
  milestones: '年度节点',
  columns: { milestone: '节点', phase: '阶段', dueOn: '计划日', doneOn: '完成日', state: '状态', wait: '还有（天）' },
  phases: { launch: '启动', review: '调度', midYear: '半年', yearEnd: '年底', other: '其他' },
  documents: '政策依据',
  paper: (title: string) => `《${title}》`,
  noDocuments: '政策文件未报。',
  force: '治理专班',
  leads: '牵头',
  member: '成员',
  noUnits: '专班单位未报。',
  /** Projects and actions a unit leads. */
  carries: (names: string) => `负责${names}`,
  tracks: '三赛道',
  mechanisms: '三机制',
  noRewards: '年底奖惩的办法区里还没有给出，这里只列日子。',
};
