import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const cadence = '每周一次，按周五收口时的情况';
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const ordinal = (n: number) => ORDINALS[n - 1] ?? String(n);

export const moves = {
  name: '八个工程、八个行动',
  question: '哪些在推进，哪些停着？',
  figures: {
    'moves.projects': term({
      name: '工程步骤完成',
      unit: '步',
      meaning: '八个工程今年到期的步骤里，做完了多少。上年没做完的也算在今年里。',
      formula: '已做完的步骤 ÷ 到期的步骤（八个工程，今年）',
      numerator: '到期并已做完的步骤数，晚做完的也算',
      denominator: '到本周五为止到期的步骤数，含上年没做完的',
      cadence,
    }),
    'moves.actions': term({
      name: '行动步骤完成',
      unit: '步',
      meaning: '八个行动今年到期的步骤里，做完了多少。上年没做完的也算在今年里。',
      formula: '已做完的步骤 ÷ 到期的步骤（八个行动，今年）',
      numerator: '到期并已做完的步骤数，晚做完的也算',
      denominator: '到本周五为止到期的步骤数，含上年没做完的',
      cadence,
    }),
    'moves.overdue': term({
      name: '步骤逾期未完',
      unit: '步',
      meaning: '日子已到还没做完的步骤，工程和行动合计。',
      formula: '到期的步骤 − 已做完的步骤',
      numerator: '',
      denominator: '',
      cadence,
    }),
  },
  sentence: (of: number, still: number, names: string[], late: number): string =>
    of === 0
      ? '工程和行动未报。'
      : still > 0
        ? `${of} 项工程和行动里，${still} 项停着：${names.join('、')}${still > names.length ? '等' : ''}${late === 0 ? '' : `；另有 ${late} 项有逾期`}。`
        : late > 0
          ? `${of} 项工程和行动都没有停，其中 ${late} 项有逾期。`
          : `${of} 项工程和行动都没有逾期。`,
  /** On the wall: where the year is, and which stand still. */
  sceneSentence: (year: number, week: string, next: { name: string; days: number } | null, rest: string): string =>
    `${year} 年走到${week}${next === null ? '' : `，离${next.name}还有 ${decimal(next.days, 0)} 天`}；${rest}`,
  family: { project: '八个工程', action: '八个行动' },
  short: (family: 'project' | 'action', n: number) => `${family === 'project' ? '工程' : '行动'}${ordinal(n)}`,
  unnamed: (family: 'project' | 'action', n: number) => `${family === 'project' ? '工程' : '行动'}${ordinal(n)}（名称待补）`,
  state: { still: '停着', late: '有逾期', onPlan: '按期', notDue: '未到期', none: '未报' },
  stateNote: (weeks: number) => `停着：有逾期，近 ${weeks} 周没有一步做完。有逾期：有逾期，近 ${weeks} 周做完过。`,
  official: '区里名称',
  byMove: '逐项进度',
  matrix: '各社区进度',
  matrixNote: '每格是做完的步骤 / 到期的步骤；▲ 后是逾期未完的步数；空格是没有到期步骤或未报。',
  district: '全区性步骤',
  overdue: '逾期未完的步骤',
  noneOverdue: '没有逾期未完的步骤。',
  columns: {
    order: '序号',
    move: '名称',
    lead: '负责单位',
    steps: '完成 / 到期（步）',
    share: '完成率',
    overdue: '逾期（步）',
    lastDone: '最近做完',
    state: '状态',
    community: '社区',
    all: '合计',
    step: '步骤',
    dueOn: '限期',
    days: '已过（天）',
  },
  scene: { steps: '完成 / 到期', overdue: '逾期', state: '状态' },
};
