import { dayShort, decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const contest = {
  name: '书记擂台',
  question: '谁上台，谁胜出？',
  figures: {
    'contest.held': term({
      name: '已办擂台',
      unit: '场',
      meaning: '近十二个月里办过、成绩已确认的擂台。',
      formula: '举办日在近十二个月内、状态为已办的擂台数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'contest.contestants': term({
      name: '上台书记',
      unit: '人次',
      meaning: '近十二个月里上台的书记，上两次算两人次。只到职务，不到姓名。',
      formula: '近十二个月已办擂台的选手记录数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'contest.communities': term({
      name: '参赛社区',
      unit: '个',
      meaning: '城区社区里，近十二个月书记上过台的有多少。',
      formula: '书记上过台的社区 ÷ 城区社区',
      numerator: '近十二个月书记上过台的城区社区数',
      denominator: '名册中的城区社区数',
      cadence: weekly,
    }),
  },
  sentence: (f: { held: number; contestants: number; communities: number; of: number; next: string | null }): string =>
    `近十二个月${
      f.held === 0
        ? '没有办过擂台'
        : `办擂台 ${decimal(f.held, 0)} 场，书记上台 ${decimal(f.contestants, 0)} 人次，${decimal(f.of, 0)} 个城区社区中 ${decimal(f.communities, 0)} 个参赛`
    }；${f.next === null ? '没有排定的下一场' : `下一场 ${dayShort(f.next, 'zh-CN')}`}。`,
  standing: { held: '已办', coming: '将办', unconfirmed: '已过日期，成绩未确认' },
  level: { street: '街道党工委书记', community: '社区党组织书记' },
  coming: '将要举办',
  none: '没有排定的擂台。',
  nothingHeld: '还没有办过擂台。',
  contests: '选一场',
  heldOn: '举办日',
  contestants: (n: string) => `选手 ${n} 人`,
  lots: (drawn: string, of: string) => `已抽签 ${drawn}/${of}`,
  noLots: '未抽签',
  results: '选手和成绩',
  columns: {
    place: '名次',
    post: '选手（职务）',
    street: '街道',
    lot: '抽签序号',
    speech: '演讲',
    quiz: '答题',
    work: '实绩',
    deduction: '扣分',
    total: '总分',
  },
  post: (place: string, level: string) => `${place} ${level}`,
  place: (n: number, joint: boolean) => (joint ? `并列第 ${n}` : `第 ${n}`),
  placesHidden: '现行规则不公布名次，选手按抽签序号排列。',
  noPlaces: '这场擂台不排名次，选手按抽签序号排列。',
  parts: '各部分满分 100 分；怎样合成总分由赛事规则定。“—”表示没有这一部分。',
  checkCode: '成绩校验码',
  noCheckCode: '没有校验码',
  agrees: (n: number) => `与每周报数一致：${n} 个社区的总分就是书记擂台得分（E3a）。`,
  differs: (names: string, n: number) => `与每周报数不一致：${names}；其余 ${n} 个社区一致。`,
  difference: (name: string, total: string, score: string) => `${name}（擂台 ${total}，报数 ${score}）`,
  unreported: (n: number) => `另有 ${n} 个社区当周没有报这个得分。`,
  noResult: '没有成绩',
  panels: { last: '最近一场', all: '各场擂台' },
  total: (n: string) => `${n} 分`,
  lot: (n: number) => `${n} 号`,
  more: (n: number) => `另有 ${n} 人`,
  moreContests: (n: number) => `另有 ${n} 场`,
};
