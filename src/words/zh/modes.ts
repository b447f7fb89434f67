import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { NoPlace, Tier3 } from '../../domain/league/types.ts';

const tier: Record<Tier3, string> = { ahead: '良好', middle: '平稳', behind: '需关注' };
const noPlace: Record<NoPlace, string> = {
  veto: '暂缓评定',
  incomplete: '资料不全',
  mandatoryMissing: '缺必报项',
  noRules: '无有效规则',
  rubric: '评分规则有误',
  tooFewCases: '事项过少',
  stale: '本周未报',
  gate: '差异未超出误差，不分梯队',
  groupTooSmall: '不足 5 个，不分梯队',
};
const wall: Record<RankingMode, string> = { full: '社区周排名', tiers: '社区梯队', off: '社区周得分' };

/** What is said where units are shown in tiers or each by itself, and what the modes are called. */
export const modes = {
  tier,
  noPlace,
  wall,
  tierHead: '梯队',
  change: '较上周',
  /** Tiers of a league, most with none in one of them. */
  tiers: (f: { good: number; steady: number; attention: number }) =>
    `良好 ${f.good}、平稳 ${f.steady}、需关注 ${f.attention}；同一梯队内按代码排`,
  oneTier: (name: string) => `都在同一梯队（${name}）：差别还不足以分出梯队`,
  closed: '差异未超出抽样误差，不分梯队，按代码排',
  tooFew: '可比较的不足 5 个，不分梯队，按代码排',
  off: '不排名，按代码排，只看各自的变化',
  failed: '周得分暂时算不出来。',
  working: '正在计算周得分…',
  slide: (name: string, tierName: string | null) => `${name}四周滚动得分${tierName === null ? '' : `，梯队：${tierName}`}`,
};
