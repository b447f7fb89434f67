import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const links = {
  name: '四联',
  question: '哪个单位来了，哪个没来？',
  figures: {
    'links.present': term({
      name: '四联到位',
      unit: '项',
      meaning: '城区每个社区应有四项联系，每项至少有一个联系单位就算到位。只看有没有，不看来没来。',
      formula: '有联系单位的项数 ÷（城区社区数 × 4）',
      numerator: '周五当天有联系单位的项数',
      denominator: '城区社区数乘以四',
      cadence: weekly,
    }),
    'links.visits': term({
      name: '走访按期',
      unit: '次',
      meaning: '窗口内到期的走访里，在到期日当天或之前走访了的有多少。晚到的算来了，不算按期。',
      formula: '按期走访次数 ÷ 窗口内到期走访次数',
      numerator: '在到期日前走访了的次数',
      denominator: '窗口内到期的走访次数',
      cadence: weekly,
    }),
    'links.absent': term({
      name: '该来没来的单位',
      unit: '个',
      meaning: '窗口内有走访到期，却一次也没来的单位。补走访过一次的不算。一个单位联系两个社区，按两个算。',
      formula: '窗口内有到期走访、没有任何走访的联系单位数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'links.solved': term({
      name: '事项解决',
      unit: '件',
      meaning: '近一个季度到期的事项里，到周五已经解决的有多少。晚解决的也算解决。',
      formula: '已解决件数 ÷ 近 13 周到期件数',
      numerator: '到周五已解决的件数',
      denominator: '近 13 周到期的件数',
      cadence: weekly,
    }),
  },
  sentence: (present: { n: number; of: number }, visits: { n: number; of: number }, absent: number): string =>
    [
      `应有 ${decimal(present.of, 0)} 项联系，到位 ${decimal(present.n, 0)} 项`,
      visits.of === 0 ? '窗口内没有到期的走访' : `到期走访 ${decimal(visits.of, 0)} 次，按期 ${decimal(visits.n, 0)} 次`,
      ...(visits.of === 0 ? [] : [absent === 0 ? '该来的单位都来过' : `${decimal(absent, 0)} 个单位该来没来`]),
    ]
      .join('；')
      .concat('。'),
  nothing: '还没有登记联系单位。',
  kinds: { sponsor: '联系包保', society: '联系互动', enforcement: '联系报到', members: '联系服务' },
  who: {
    sponsor: '区直部门与社区党组织',
    society: '社会力量与社区党组织',
    enforcement: '执法力量与居民小区',
    members: '党员干部与居民群众',
  },
  matrix: '各社区四联',
  matrixNote: '每格为窗口内按期走访次数 / 到期次数；▼ 后面是该来没来的单位数；“缺”是没有联系单位。',
  missing: '缺',
  nothingDue: '无到期',
  away: (n: string) => `▼${n}`,
  awaySaid: (n: string) => `${n} 个单位该来没来`,
  absentTable: '该来没来的单位',
  absentNone: '窗口内该来的单位都来过。',
  unitsTable: '联系单位',
  came: { yes: '来过', no: '该来没来', notDue: '无到期' },
  ended: (day: string) => `已于 ${day} 结束`,
  allKinds: '全部四联',
  kind: '联系',
  columns: {
    community: '社区',
    present: '到位（项）',
    visits: '按期（次）',
    due: '到期（次）',
    absent: '没来（个）',
    items: '事项解决 / 到期（件）',
    unit: '单位',
    kind: '联系',
    place: '社区或小区',
    came: '窗口内',
    lastCame: '上次来',
    since: '联系起始日',
  },
  never: '无记录',
  visitsAgree: (communities: number) => `走访登记与每周报数一致：${communities} 个社区窗口内到期次数和按期次数逐一相同。`,
  visitsDiffer: (names: string, agreed: number) => `走访登记与每周报数不一致：${names}；其余 ${agreed} 个社区一致。`,
  itemsAgree: (communities: number) =>
    `包保事项与季度报数一致：${communities} 个社区上次报的那一季，到期件数和解决件数逐一相同。`,
  itemsDiffer: (names: string, agreed: number) => `包保事项与季度报数不一致：${names}；其余 ${agreed} 个社区一致。`,
  notCovered: '联系事项登记没有覆盖上次报的那一整季，无法与季度报数核对。',
};
