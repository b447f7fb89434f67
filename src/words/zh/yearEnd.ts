import type { StarFires, Unsettled } from '../../domain/settlement/judged.ts';

const fires: Record<StarFires, string> = {
  gain: '增星',
  loss: '减星',
  stays: '不变',
  inside: '不变：达标线在区间内',
  docked: '摘星',
  open: '无法判定',
};

const unsettled: Record<Unsettled, string> = {
  veto: '一票否决，不结算',
  fewWeeks: '有数周数不足，不结算',
  shortHistory: '时间太短，区间无法估计',
};

/** The year-end settlement: what a year of weekly results bears out, and what it does not. */
export const yearEnd = {
  title: (year: number, over: boolean) => `${year} 年${over ? '年终结算' : '年终试算'}`,
  question: '一年下来，哪些星站得住，哪些变动依据不足？',
  tabs: { compound: '小区', community: '社区班子', street: '街道班子' },
  tabsLabel: '结算对象',
  waiting: '正在结算全年数据。',
  noRules: '这一周没有有效规则，不能结算。',
  failed: '结算没有完成，请刷新再试。',
  scope: (weeks: number, of: number) => `本年已过 ${weeks}/${of} 周`,
  sentence: (s: { units: number; settled: number; gains: number; losses: number; inside: number }) =>
    `${s.settled}/${s.units} 个可结算：增星 ${s.gains} 颗，减星 ${s.losses} 颗；另有 ${s.inside} 颗因达标线落在 90% 区间内，不作变动。`,
  streetSentence: (n: number) => `${n} 个街道只汇总所辖社区的全年均分；街道班子的赋星细则没有公布，不作结算。`,
  tooOld: (state: string, day: string) => `每周数据${state}，停在${day}：只列均分和区间，不作结算。`,
  notJudged: '数据过期，不作结算',
  noReward: '年底奖惩的内容尚未公布，本页只给依据，不给奖惩。',
  method: (litFrom: string, weeks: string) =>
    `每颗星看全年每周得分的平均数和 90% 区间：区间全部高于 ${litFrom} 分才亮星，全部低于才减星，达标线在区间内的保持上次公布的结果。有数周数不到 ${weeks} 的不结算。区间按互不重叠的统计窗口估计，并且不小于测量误差。`,
  columns: {
    name: '名称',
    where: '街道社区',
    mean: '全年均分',
    interval: '90% 区间',
    weeks: '有数周数',
    official: '上次公布',
    gains: '增星',
    losses: '减星',
    inside: '区间内不变',
    lit: '结算后亮星',
    grade: '等次',
    result: '说明',
    communities: '计入社区',
  },
  starColumns: { star: '项目', mean: '全年均分', interval: '90% 区间', weeks: '有数周数', held: '上次公布', result: '结算' },
  points: '分',
  range: (low: string, high: string) => `${low} 至 ${high}`,
  of: (n: number, of: number) => `${n}/${of}`,
  stars: (n: number, of: number) => `${n}/${of} 颗`,
  held: { lit: '亮', unlit: '未亮', none: '未公布' },
  officialOf: (lit: string, period: string) => `${lit}（${period}）`,
  noOfficial: '未公布',
  gradeBetween: (low: string, high: string) => `${low}至${high}，无显著差异`,
  openLit: '有星无法判定',
  fires,
  unsettled,
  unfold: (name: string) => `${name}各颗星`,
  starsOf: (name: string) => `${name}各颗星的全年结果`,
  close: '收起',
  link: '年终结算',
  linkWhat: '全年均分、区间和会变动的星',
};
