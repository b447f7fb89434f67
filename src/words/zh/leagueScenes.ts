import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { LeagueFamily } from '../../domain/league/types.ts';

const what: Record<LeagueFamily, string> = { community: '社区', compound: '小区' };

/** What a league's sentence is made of; every number is in the table below it. */
export interface LeagueFacts {
  family: LeagueFamily;
  ranked: number;
  of: number;
  /** Names of those that moved beyond error, the first few, and how many there are. */
  up: { n: number; names: string };
  down: { n: number; names: string };
  /** Whether moves could be judged at all. */
  isCompared: boolean;
  /** Units whose possible places reach the first. */
  firsts: number;
}

const title: Record<RankingMode, Record<LeagueFamily, string>> = {
  full: { community: '社区周排名（书记）', compound: '小区排名（幸福小区得分）' },
  tiers: { community: '社区梯队（书记）', compound: '小区梯队' },
  off: { community: '社区周得分（书记）', compound: '小区得分' },
};

/** What the scenes of the two leagues say. */
export const leagueScenes = {
  title,
  what,
  sentence: (f: LeagueFacts) => {
    const moved = (way: string, m: { n: number; names: string }) =>
      m.n === 0 ? `没有明显${way}的` : `明显${way} ${m.n} 个（${m.names}）`;
    const moves = !f.isCompared
      ? '升降无法判断'
      : f.up.n === 0 && f.down.n === 0
        ? '升降都在误差内'
        : [moved('上升', f.up), moved('下降', f.down)].join('，');
    const first = f.firsts > 1 ? `${f.firsts} 个都可能排第 1，分不出先后` : '第 1 名站得住';
    const who = f.ranked === f.of ? `${f.of} 个${what[f.family]}` : `${f.of} 个${what[f.family]}有 ${f.ranked} 个参加排名`;
    return `${who}：${moves}；${first}。`;
  },
  tiers: (f: { family: LeagueFamily; of: number; ahead: number; middle: number; behind: number }) =>
    `${f.of} 个${what[f.family]}：良好 ${f.ahead} 个，平稳 ${f.middle} 个，需关注 ${f.behind} 个。`,
  off: (f: { family: LeagueFamily; of: number; scored: number }) =>
    `${f.of} 个${what[f.family]}中 ${f.scored} 个有本周得分；按规则不排名。`,
  etc: (names: string) => `${names}等`,
  note: '细线九成把握，粗线五成',
  secretary: '书记',
  secretaryVacant: '书记空缺',
  stars: '亮星',
  lit: (lit: string, of: string) => `${lit}/${of} 星`,
  source: (name: string) => `来源：${name}`,
};
