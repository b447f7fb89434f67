import type { Tier3 } from '../../domain/league/types.ts';

/** As walls and desk call them; a test holds the two together. */
const tier: Record<Tier3, string> = { ahead: '良好', middle: '平稳', behind: '需关注' };

/** What is said on the slides of a talk, and why it may be said. */
export const slides = {
  source: (office: string, part: string, asOf: string) => `来源：${office} · ${part} · 数据截至 ${asOf}`,
  factSource: (year: number) => `来源：报道（${year} 年）`,
  district: '全区',
  days: (from: string, to: string) => `${from}至${to}`,
  upTo: (to: string) => `截至 ${to}`,
  beside: (x: string, n: string) => `全区 ${x}/${n}`,
  above: '好于全区，超出抽样误差',
  notAbove: '与全区的差别未超出误差，不作比较',
  lowN: '样本偏少，只列数字',
  sampleNote: '口径为示例，未经区里确认',
  tier,
  lit: {
    kicker: '双赋星',
    claim: (lit: number, of: number) => `${of} 个工程亮了 ${lit} 星`,
    unit: (of: number) => `/ ${of} 星`,
    proof: (rated: number, reached: number, lit: number) => `${rated} 个参评社区中，${reached} 个达到 ${lit} 星`,
    chart: '各社区得了几颗星',
    chartUnit: '个社区',
    stars: (n: number) => `${n} 星`,
    own: '本社区所在',
    others: '其他社区',
  },
  weekly: {
    kicker: '周得分',
    claim: (rated: number, range: string | null) =>
      `四周滚动得分，${rated} 个社区参评${range === null ? '' : `，可能名次 ${range}`}`,
    alone: (tierName: string | null) => `四周滚动得分${tierName === null ? '' : `，梯队：${tierName}`}`,
    unit: '分',
    proof: (weeks: string) => `${weeks}的记录，各项得分合成`,
    chart: '得分由这几项合成',
    own: '本社区',
  },
  progress: {
    kicker: '真进步',
    community: (since: string, points: string) => `周得分比${since}高 ${points} 分`,
    compound: (name: string, since: string, points: string) => `${name}得分比${since}高 ${points} 分`,
    lastWeek: '上周',
    weeksAgo: (n: number) => ` ${n} 周前`,
    unit: '分',
    proof: (places: number) => `名次上升 ${places} 位；变化超出抽样误差，与排名页同一算法`,
    chart: '两周的得分',
    own: '得分',
  },
  check: {
    unit: '%',
    claim: (x: string, n: string, unit: string) => `${n} ${unit}中做到 ${x}`,
    chart: '本社区与全区',
    own: '本社区',
  },
  works: {
    kicker: '老旧小区改造',
    claim: (name: string, planned: string | null) => `${name}已完成的投资比例${planned === null ? '' : `，同期计划 ${planned}`}`,
    done: (name: string) => `${name}已经完工：完成的投资比例`,
    unit: '%',
    proof: (done: string, budget: string) => `总投资 ${budget} 万元中完成 ${done} 万元`,
    chart: '计划与实际',
    plan: '计划',
    actual: '实际',
  },
  pair: {
    kicker: '改造前后',
    claim: (name: string, homes: string) => `${name}${homes}`,
    homes: (households: string | null, residents: string | null) => {
      const parts = [households === null ? '' : `${households} 户`, residents === null ? '' : `${residents} 人`].filter(Boolean);
      return parts.length === 0 ? '' : `，${parts.join('、')}`;
    },
    before: '改造前',
    after: '改造后',
    drawing: '示意画',
    proof: (done: string, of: string) => `改造项目 ${of} 项中完成 ${done} 项`,
    noWorks: '改造前后各一张，同一角度',
  },
  wishes: {
    kicker: '微心愿',
    unit: '个',
    claim: (verified: string) => `微心愿已经兑现（核实 ${verified} 个）`,
    proof: (realised: string, verified: string, own: string, district: string) =>
      `核实 ${verified} 个中兑现 ${realised} 个；等待天数按 ${own} 件算，全区 ${district} 件`,
    half: (own: number, district: number | null) => `一半在 ${own} 天内办成${district === null ? '' : `，全区为 ${district} 天`}`,
    notHalf: '从收集到兑现的天数',
    chartUnit: '%',
    start: '提出',
    day: (n: number) => `${n} 天`,
    own: '本社区',
  },
  satisfaction: {
    kicker: '双满意',
    unit: '%',
    claim: (label: string, x: string, n: string) => `${label}：${n} 份有效答卷中 ${x} 份满意或基本满意`,
    proof: (low: string, high: string) => `按现有样本，实际在 ${low} 到 ${high} 之间`,
  },
  reviews: {
    kicker: '三评',
    unit: '分',
    claim: (n: string) => `居民评分（${n} 人参评）`,
    proof: (period: string) =>
      `${period.replace(/^(\d{4})-H([12])$/, (_all, year, half) => `${year} 年${half === '1' ? '上' : '下'}半年`)}三评结果`,
    chart: '三方评分',
    face: { self: '自评', peer: '互评', mass: '群众评' },
    own: '本社区',
  },
  brand: {
    kicker: (label: string) => `社区品牌：${label}`,
    claim: (service: string, month: string) => `${month}${service}`,
    proof: (counted: number, months: number) => `近 ${months} 个月中 ${counted} 个月有登记；没有登记的月份不当作零`,
    chart: '每月登记的次数',
    own: '本社区',
  },
  case: {
    kicker: '典型案例',
    unit: '步做法',
    proof: (name: string, result: string, adopted: string | null) =>
      `${name}：${result}${adopted === null ? '' : `（${adopted}起全区推广）`}`,
  },
  compounds: {
    kicker: '幸福小区',
    unit: '个小区',
    stars: (name: string, lit: number | null) => (lit === null ? `${name}（未评）` : `${name} ${lit} 星`),
    list: (all: string[]) => all.join('、'),
    proof: (rated: number, of: number) => `${of} 个小区中 ${rated} 个参评`,
  },
  fact: {
    kicker: (year: number) => `${year} 年报道中的数字`,
    claim: (name: string | null, label: string) => (name === null ? label : `${name}：${label}`),
    proof: (year: number) => `${year} 年报道中的数字，不是现在的数据`,
  },
};
