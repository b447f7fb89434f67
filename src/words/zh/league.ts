import type { NoPlace, PeerGroup, Tier3 } from '../../domain/league/types.ts';

const tier: Record<Tier3, string> = { ahead: '领先', middle: '居中', behind: '待提升' };
const group: Record<PeerGroup, string> = {
  old: '老旧',
  themeModel: '主题样板',
  benchmark: '标杆',
  otherCompound: '其他',
  withOld: '有老旧小区',
  resettlement: '有安置小区',
  otherCommunity: '其他',
};
const noPlace: Record<NoPlace, string> = {
  veto: '暂缓评定',
  incomplete: '资料不全，不排名',
  mandatoryMissing: '缺必报项，不排名',
  noRules: '无有效规则',
  rubric: '评分规则有误，不排名',
  tooFewCases: '事项过少，不排名',
  stale: '本周未报，不参加排名',
  gate: '差异未超出误差，不排名次',
  groupTooSmall: '不足 5 个，不排名',
};

/** What wall, desk and stage say of places. Plain words: what a place rests on, never more than the data support. */
export const league = {
  tier,
  group,
  noPlace,
  place: (n: number, joint: boolean) => (joint ? `并列第 ${n}` : `第 ${n} 名`),
  range: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
  rangeHead: '可能名次',
  rangeLong: (low: number, high: number) =>
    `名次区间 ${low}–${high}：按现有样本，真实名次有九成可能在第 ${low} 至第 ${high} 之间`,
  moved: (way: 'up' | 'down', places: number) => (way === 'up' ? `上升 ${places} 位` : `下降 ${places} 位`),
  notMoved: '无显著变化（名次变动在误差范围内）',
  notCompared: '不能比较',
  closed: { community: '本期各社区差异未超出抽样误差，不排名次', compound: '本期各小区差异未超出抽样误差，不排名次' },
  tooFew: '可排名的不足 5 个，不排名次',
  working: '正在计算名次…',
  failed: '名次暂时算不出来，只列数字，不分先后。',
  joint: '并列',
};
