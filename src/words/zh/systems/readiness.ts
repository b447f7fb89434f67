import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const readiness = {
  name: '平急结合',
  question: '真有事，准备好了吗？',
  figures: {
    'readiness.plans': term({
      name: '预案在期',
      unit: '份',
      meaning: '批准过的应急预案里，还没到重新修订日的有多少。',
      formula: '没过修订日 ÷ 已批准的预案',
      numerator: '到本周五还没过修订日的预案数',
      denominator: '已批准的预案数，区级和社区的都算',
      cadence: weekly,
    }),
    'readiness.drills': term({
      name: '演练按期',
      unit: '次',
      meaning: '近半年到期的演练里，在期限内办了的有多少。晚办的和没办的都不算按期。',
      formula: '期限内举行 ÷ 近 26 周到期的演练',
      numerator: '期限内举行的演练数',
      denominator: '近 26 周到期的演练数',
      cadence: weekly,
    }),
    'readiness.posts': term({
      name: '应急岗位到岗',
      unit: '岗',
      meaning: '应急时要设的岗位，定了人的有多少。只数岗位，不列姓名。',
      formula: '已定人 ÷ 应设岗位',
      numerator: '已定人的岗位数',
      denominator: '应设的岗位数',
      cadence: '有变才报，按最近登记',
    }),
    'readiness.stores': term({
      name: '物资达标',
      unit: '项',
      meaning: '清点过的物资里，存量够数的有多少项。没清点的不当作零，另外列出。',
      formula: '存量不少于应存 ÷ 清点过的物资',
      numerator: '存量不少于应存数的物资项数',
      denominator: '清点过的物资项数',
      cadence: '每月清点，按最近一次',
    }),
  },
  sentence: (kinds: string, missing: number, of: boolean): string =>
    !of
      ? '还没有登记预案、演练、岗位和物资。'
      : missing === 0
        ? '登记的预案、演练、岗位和物资没有缺项。'
        : `还缺 ${decimal(missing, 0)} 项：${kinds}。`,
  kindCount: {
    drill: (n: string) => `演练没办 ${n} 次`,
    plan: (n: string) => `预案过期 ${n} 份`,
    post: (n: string) => `缺岗 ${n} 处`,
    store: (n: string) => `物资不足 ${n} 项`,
    uncounted: (n: string) => `物资没清点 ${n} 项`,
  },
  kind: { drill: '演练没办', plan: '预案过期', post: '缺岗', store: '物资不足', uncounted: '物资没清点' },
  gaps: '还缺什么',
  gapsNone: '没有缺项。',
  table: '各社区准备情况',
  district: '区级',
  allKinds: '全部缺项',
  gapColumns: { kind: '缺什么', place: '社区', label: '哪一项', how: '缺多少', days: '超期（天）' },
  short: (has: string, due: string, unit: string) => `${has} / ${due} ${unit}`,
  posts: '岗',
  none: '没有数',
  columns: {
    community: '社区',
    gaps: '缺项（项）',
    plans: '预案在期（份）',
    drills: '演练按期（次）',
    posts: '岗位到岗（岗）',
    stores: '物资达标（项）',
    told: '清单可对项',
    said: '月报清单',
  },
  item: { duty: '应急值守表', stock: '物资清点', drill: '转换演练' },
  checklist:
    '月报清单有五项：应急值守表、重点户名单、物资清点、通讯录核验、转换演练。这里的记录能对其中三项；重点户名单和通讯录不在这里，对不了。',
  toldItem: (item: string, yes: boolean) => `${item}${yes ? '有' : '无'}`,
  notSaid: '未报',
  agrees: (communities: number) => `与月报清单不矛盾：${communities} 个社区对得上。`,
  differs: (names: string, agreed: number) => `与月报清单有矛盾：${names}；其余 ${agreed} 个社区对得上。`,
  toLog: '应急日志（大屏）',
  toWall: '应急时的大屏按区应急指挥中心的命令切换；演练和转换留下的日志在这里：',
  plan: (label: string, day: string) => `${label}，${day}前修订`,
  districtPlans: '区级预案',
  wall: {
    communities: '各社区准备情况',
    gaps: '缺（项）',
    days: (n: string) => `超期 ${n} 天`,
    ofPlans: '预案',
    ofDrills: '演练',
    ofPosts: '岗位',
    ofStores: '物资',
  },
};
