import type { ListWording } from '../../domain/league/lists.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';

type Tab = 'community' | 'compound';

const title: Record<Exclude<RankingMode, 'full'>, Record<Tab, string>> = {
  tiers: { community: '社区周得分与梯队', compound: '幸福小区得分与梯队' },
  off: { community: '社区周得分', compound: '幸福小区周得分' },
};
const what: Record<Exclude<RankingMode, 'full'>, string> = {
  tiers: '按规则只分梯队：有八成以上把握处在前三分之一的为良好，处在后三分之一的为需关注，其余为平稳；同一梯队内按代码排。',
  off: '按规则不排名：按代码排，只看各自的得分和变化。',
};
const red: Record<ListWording, string> = { neutral: '靠前', redBlack: '红榜' };
const attention: Record<ListWording, string> = { neutral: '重点关注', redBlack: '黑榜' };
const mode: Record<RankingMode, string> = { full: '排名次', tiers: '只分梯队', off: '不排名' };

/** What the desk says of the modes and of the lists of the first and the last. */
export const rankingModes = {
  title,
  what,
  scores: '看得分',
  groupHead: '同类',
  tiers: (f: { of: number; good: number; steady: number; attention: number; without: string }) =>
    `${f.of} 个中良好 ${f.good}、平稳 ${f.steady}、需关注 ${f.attention}${f.without === '' ? '' : `；不参加：${f.without}`}。`,
  oneTier: (f: { of: number; name: string; without: string }) =>
    `${f.of} 个参加比较，都在同一梯队（${f.name}）：差别还不足以分出梯队${f.without === '' ? '' : `；不参加：${f.without}`}。`,
  off: (f: { scored: number; of: number; without: string }) =>
    `${f.of} 个中 ${f.scored} 个有本周得分${f.without === '' ? '' : `；没有的：${f.without}`}。不排名。`,
  /** Which mode is on, for the method page. */
  rule: (desk: RankingMode, wall: RankingMode) =>
    desk === wall
      ? `现行规则的排名方式：${mode[desk]}（电脑、大屏、讲台相同）。`
      : `现行规则的排名方式：电脑上${mode[desk]}，大屏和讲台上${mode[wall]}。`,
  ruleLists: (f: { wording: ListWording; length: number; below: string; weeks: number }) =>
    `${red[f.wording]}取前 ${f.length} 个；${attention[f.wording]}取后 ${f.length} 个里周得分低于 ${f.below} 的；并列跨线时，${red[f.wording]}都列，${attention[f.wording]}都不列；连续 ${f.weeks} 周在内才提醒约谈，由人决定。`,
  lists: {
    label: '本周名单',
    red,
    attention,
    none: { neutral: '本周无重点关注', redBlack: '本周黑榜无单位' } satisfies Record<ListWording, string>,
    noneRed: '本周没有',
    /** One unit with its 90 % range of places. */
    unit: (name: string, range: string, certain: boolean) => `${name}（可能名次 ${range}${certain ? '' : '，不能确定'}）`,
    others: (names: string) => `也可能是：${names}`,
    othersMany: (n: number) => `可能名次够得着的还有 ${n} 个。`,
    uncertain: '没有一个能确定，名单换成别的单位也说得通。',
    below: (line: string, n: number) => `后 ${n} 名中得分低于 ${line} 的`,
    first: (n: number) => `前 ${n} 名`,
    talk: (name: string, weeks: number) => `${name}连续 ${weeks} 周以上在内，建议约谈`,
    human: '约谈只是提醒，是否约谈、怎样处理由人决定；只凭一周的名单不作任何处理。',
    tier: '需关注梯队',
    noneTier: '本周没有单位在需关注梯队。',
  },
};
