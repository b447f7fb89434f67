import type { AttentionItem } from '../../domain/attention.ts';

export interface SentenceFacts {
  compounds: number;
  declared: number;
  rated: number;
  litMean: string | null;
  behind: number | null;
  /** The works are too old to be judged. */
  worksExpired: boolean;
  lost: number;
  silent: number;
}

export const wall = {
  title: '大屏',
  overview: '全区总览',
  /** Rows of a table that does not fit whole. */
  rowsOf: (n: number, of: number) => (n === of ? `共 ${of} 个` : `${of} 个中的前 ${n} 个`),
  /** Names of the scenes, in the row that tells where the wall is. */
  scenes: {
    overview: '总览',
    stars: '双赋星',
    weekly: '周调度',
    supervision: '督导整改',
    chiefs: '四长民情',
    wishes: '微心愿',
    reviews: '三评双满意',
    renovation: '旧改入冬',
    weakSpots: '薄弱点',
    communities: '社区排名',
    compounds: '小区排名',
    programme: '家园行动',
    models: '样板品牌',
    property: '红心物业',
    links: '四联',
    conduct: '作风',
    culture: '文明志愿',
    contest: '擂台',
    readiness: '平急',
  },
  place: (city: string, district: string, week: string) => `${city}${district} · ${week}`,
  clockLabel: '当前时间',
  /** Of what comes in a rhythm: a register is of when it last changed. */
  oldest: '最旧定期数据：',
  expired: (week: string) => `数据停在${week}，已过期：只列旧数，不作评判。`,
  gone: (feed: string) => `${feed}未报。`,
  mapBare: '幸福小区',
  renovationBare: '旧改',
  noWeek: '每周数据还没有到，名次、得分和得星无法计算。',
  lastWeeks: (n: number) => `近 ${n} 周`,
  waiting: '正在读取数据…',
  sentence: (f: SentenceFacts) => {
    const parts = [
      `${f.declared} 个小区已评 ${f.rated} 个${f.litMean === null ? '' : `，均亮 ${f.litMean} 星`}`,
      f.worksExpired
        ? '旧改数据不作评判'
        : f.behind === null
          ? '旧改进度未报'
          : f.behind === 0
            ? '旧改均未落后计划'
            : `旧改 ${f.behind} 处落后`,
    ];
    const tail = [f.lost > 0 ? `${f.lost} 个掉星` : '', f.silent > 0 ? `${f.silent} 个未报数` : ''].filter((s) => s !== '');
    if (tail.length > 0) parts.push(tail.join('，'));
    return parts.join('；');
  },
  score: '小区平均得分',
  stars: '平均得星',
  starsUnit: (of: number) => `/${of} 星`,
  renovation: (n: number) => (n === 0 ? '旧改总进度' : `旧改总进度（${n} 个）`),
  satisfaction: '群众满意度',
  trial: '试算',
  ratedOf: (n: number, of: number) => `已评 ${n}/${of} 个`,
  sinceLastWeek: (change: string, noise: string) => `较上周 ${change}，${noise}`,
  /** How a change stands among those of the weeks before. */
  noise: { usual: '正常波动', unusual: '超出正常波动', untested: '未判定是否显著' },
  noComparison: '无可比上周',
  planned: (gap: string, share: string) => `较计划 ${share} ${gap} 点`,
  /** 万元 to the unit written here, and its decimals. */
  moneyDivisor: 10_000,
  moneyDigits: 2,
  money: (done: string, budget: string) => `${done}/${budget} 亿元`,
  answers: (satisfied: string, n: string) => `满意 ${satisfied}/${n} 份`,
  margin: (points: string) => `±${points} 点`,
  notReported: '未报',
  withdrawn: '已过期，不作评判',
  map: (n: number) => `${n} 个幸福小区`,
  mapPartial: (arrived: number, declared: number) => `幸福小区 ${arrived}/${declared} 个`,
  schematic: '示意图',
  legend: { upTo4: '≤4', unit: '星', unrated: '未评', attention: '重点关注' },
  mapLabel: (rated: number, of: number, top: number, low: number) =>
    `示意图：${of} 个小区中已评 ${rated} 个，亮 8 星 ${top} 个，4 星及以下 ${low} 个。`,
  leagueNote: (ahead: number, behind: number) => `领先 ${ahead}，待提升 ${behind}；细线九成把握，粗线五成`,
  page: (n: number, of: number) => `${n}/${of} 页`,
  columns: { place: '名次', move: '变化', community: '社区', score: '得分', compound: '小区', stars: '得星' },
  renovationTitle: (n: number) => `旧改 ${n} 个小区`,
  plannedTick: '计划应到',
  phases: { done: '完工', underWay: '在建', notStarted: '未开工', behind: '落后计划' },
  renovationLabel: (done: number, underWay: number, notStarted: number, behind: number) =>
    `旧改：完工 ${done} 个，在建 ${underWay} 个，未开工 ${notStarted} 个，落后计划 ${behind} 个。`,
  renovationTwin: ['小区', '完成', '计划', '阶段'],
  mapTwin: ['小区', '社区', '得星'],
  distribution: '得星分布',
  distributionOf: (n: number) => `${n} 个小区`,
  unrated: '未评',
  attention: '本周关注',
  attentionOf: (shown: number, of: number) => (of > shown ? `${shown}/${of} 项` : `${of} 项`),
  attentionNone: '本周没有需要关注的记录。',
  attentionTag: (item: AttentionItem, points: string) => {
    switch (item.kind) {
      case 'behindPlan':
        return `落后 ${points} 点`;
      case 'starLost':
        return `${item.from}→${item.to} 星`;
      case 'notReported':
        return `${item.weeks} 周未报`;
      case 'docked':
        return '摘星';
    }
  },
  attentionReason: (item: AttentionItem, shares: { done: string; planned: string }, criteria: string, last: string | null) => {
    switch (item.kind) {
      case 'behindPlan':
        return `旧改 ${shares.done}，计划 ${shares.planned}`;
      case 'starLost':
        return `未达标：${criteria}`;
      case 'notReported':
        return last === null ? '从未报数' : `上次报数 ${last}`;
      case 'docked':
        return criteria;
    }
  },
  fault: (sentence: string, more: number) => (more > 0 ? `${sentence}（另有 ${more} 路）` : sentence),
  chartFailed: '图形暂时画不出来，数字见表。',
  panelFailed: '此栏暂时显示不出来，收到新数据后自动重试。',
  partialNote: (names: string) => `缺：${names}`,
};
