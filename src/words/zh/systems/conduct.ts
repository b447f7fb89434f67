import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const conduct = {
  name: '党建+作风',
  question: '谁受表扬，什么要改，改到几时？',
  figures: {
    'conduct.positive': term({
      name: '正面清单',
      unit: '条',
      meaning: '正面清单上还在有效期内的条目。只说条目写了什么，不排先后。',
      formula: '已列入、未失效的正面清单条目数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'conduct.open': term({
      name: '待整改',
      unit: '条',
      meaning: '负面清单上还没改正、也没失效的条目。',
      formula: '已列入、未改正、未失效的负面清单条目数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'conduct.overdue': term({
      name: '逾期未改',
      unit: '条',
      meaning: '待整改的条目里，限期已过的有多少。',
      formula: '限期已过的条目数 ÷ 待整改条目数',
      numerator: '限期已过、还没改正的条目数',
      denominator: '待整改的条目数',
      cadence: weekly,
    }),
    'conduct.redressed': term({
      name: '按期改正',
      unit: '条',
      meaning: '近一个季度限期到了的负面清单条目里，在限期当天或之前改正的有多少。限期前已失效的不算。',
      formula: '按期改正条目数 ÷ 近 13 周到期条目数',
      numerator: '在限期前改正的条目数',
      denominator: '近 13 周到期的负面清单条目数',
      cadence: weekly,
    }),
  },
  sentence: (positive: number, open: number, overdue: number): string =>
    `正面清单 ${decimal(positive, 0)} 条；${
      open === 0
        ? '没有待整改的条目'
        : `待整改 ${decimal(open, 0)} 条，${overdue === 0 ? '没有逾期' : `其中 ${decimal(overdue, 0)} 条逾期`}`
    }。`,
  nothing: '两张清单都还没有条目。',
  postsOnly: '只记岗位和地点，不记姓名。大屏只放正面清单和负面清单的条数。',
  roles: {
    streetSecretary: '街道党工委书记',
    communitySecretary: '社区党组织书记',
    communityTeam: '社区班子',
    department: '区直部门',
    taskForce: '专班',
  },
  actions: { praise: '表扬', remind: '提醒', criticise: '批评', rectify: '整改' },
  states: { overdue: '逾期', open: '待整改', redressed: '已改正', praise: '有效', expired: '已失效' },
  negative: '负面清单',
  positive: '正面清单',
  showing: '显示',
  all: '全部有效条目',
  toDo: '只看待整改',
  late: '只看逾期',
  past: (n: string) => `另有 ${n} 条已失效，不列出，也不计入清单；按期改正仍算它们到期的那一季。`,
  columns: {
    id: '编号',
    role: '岗位',
    place: '地点',
    item: '事项',
    basis: '依据',
    action: '处理',
    entered: '列入日',
    days: '在列（天）',
    due: '限期',
    redressed: '改正日',
    expires: '失效日',
    state: '状态',
    late: '逾期（天）',
  },
  unset: '未定',
  nowhere: '不涉及街道社区',
  none: '没有这样的条目。',
  byAction: '负面清单（全区条数）',
  open: '未到期',
  overdue: '逾期',
  redressed: '已改正',
  wallNote: '只列条数，不点名、不点地点。',
  agrees: (communities: number) => `清单与季度报数一致：${communities} 个社区上次报的那一季，到期条数和按期改正条数逐一相同。`,
  differs: (names: string, agreed: number) => `清单与季度报数不一致：${names}；其余 ${agreed} 个社区一致。`,
  notCovered: '清单没有覆盖上次报的那一整季，无法与季度报数核对。',
};
