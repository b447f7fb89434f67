import type { ForecastStatus } from '../../domain/forecast/renovationForecast.ts';

const status: Record<ForecastStatus, string> = {
  finished: '已验收',
  awaitingAcceptance: '待验收',
  notStarted: '未开工',
  justStarted: '刚开工',
  onTrack: '正常',
  watch: '关注',
  behind: '滞后',
  notReported: '未报',
  noPlan: '无计划曲线',
};

const none: Partial<Record<ForecastStatus, string>> = {
  awaitingAcceptance: '已全部完成，待验收。',
  notReported: '已开工但没有报数，不作预测。',
  noPlan: '没有计划曲线，只看完成比例，不作预测。',
};

/** A blank before a figure, none before a character. */
const lead = (text: string) => (/^\d/.test(text) ? ` ${text}` : text);

export const forecast = {
  title: '完工预测',
  status,
  none,
  pending: '正在推算……',
  /** The day with the year it needs, seen from `year`. */
  inYear: (day: string, of: number, year: number) => (of === year ? day : of === year + 1 ? `明年${day}` : `${of}年${day}`),
  standing: (s: string) => `进度：${s}。`,
  judged: (s: string, spi: string, weeks: string, sign: number) =>
    `进度${s}：SPI(t) ${spi}，${sign === 0 ? '与计划持平' : sign < 0 ? `比计划慢 ${weeks} 个施工周` : `比计划快 ${weeks} 个施工周`}。`,
  thisYear: (p50: string, p80: string, share: string) =>
    `最可能${lead(p50)}完工，八成把握不晚于${lead(p80)}；年内完工可能性${share}。`,
  nextYear: (p50: string, p80: string, share: string) =>
    `年内完工可能性${share}，预计跨冬，最可能${lead(p50)}完工，八成把握不晚于${lead(p80)}。`,
  silent: (weeks: number) => `已 ${weeks} 个施工周没有报数，预测相应放宽。`,
  rework: (day: string) => `返工：${day}报的完成额比上次少。`,
  fromOthers: '本项目还没有自己的进度，按已完工小区的步子推算。',
  reasons: {
    planned: () => '计划本就跨冬',
    notStarted: () => '尚未开工',
    behind: (weeks: string) => `比计划慢 ${weeks} 个施工周`,
    slow: (pace: string) => `平均每周只完成 ${pace} 个计划周的量`,
    silent: (weeks: number) => `${weeks} 个施工周没有报数`,
  },
  miss: (share: string, p50: string, why: string) =>
    `年内完工可能性${share}，最可能${lead(p50)}完工${why === '' ? '' : `；${why}`}。`,
  /** The page's own finding. */
  summary: (of: number, misses: number, unknown: number) =>
    (of === 0
      ? '没有需要预测的项目。'
      : misses === 0
        ? `${of} 个${unknown > 0 ? '可预测的' : ''}未完工项目都较可能在入冬前完工。`
        : `${of} 个${unknown > 0 ? '可预测的' : ''}未完工项目中，${of - misses} 个较可能在入冬前完工，${misses} 个要跨冬。`) +
    (unknown > 0 ? `另有 ${unknown} 个没有报数或计划，不作预测。` : ''),
  seasonOver: (of: number) => (of === 0 ? '没有需要预测的项目。' : `今年施工期已过，${of} 个未完工项目要到明年施工期。`),
  missTitle: '入冬前较难完工',
  more: (n: number) => `另有 ${n} 个，见下表。`,
  note: (from: string, to: string, sample: boolean) =>
    `预测按各项目自己每周的进度和已完工小区的步子推算（各 5,000 次）；只计施工周（${from}—${to}${sample ? '，示例' : ''}），冬季不推进。报数截止前没有计划的部分按直线补到计划完工日。`,
  chart: { forecast: '预测', p50: (day: string) => `最可能${lead(day)}`, p80: (day: string) => `八成把握${lead(day)}` },
  twin: '预测',
  columns: { status: '进度', spi: '进度指数', p50: '最可能完工', p80: '八成把握', chance: '年内可能性' },
  units: { spi: 'SPI(t)' },
  flags: { stale: (weeks: number) => `${weeks} 周未更新`, rework: '返工' },
};
