import { dayLong, decimal, monthLong } from '../../format.ts';
import { term } from '../../term.ts';

const monthly = '每周一次，按本周五以前最后一个整月';

export const brands = {
  name: '社区品牌',
  question: '品牌服务了多少人？',
  figures: {
    'brands.delivered': term({
      name: '品牌服务',
      unit: '次',
      meaning: '最后一个整月里各品牌服务项目给出多少次。各项目单位不同，这里只数次数；没统计的不在内，也不当作零。',
      formula: '最后一个整月有数的服务项目次数之和',
      numerator: '',
      denominator: '',
      cadence: monthly,
    }),
    'brands.counted': term({
      name: '有数的服务项目',
      unit: '项',
      meaning: '最后一个整月里开着的服务项目，报了次数的有多少。',
      formula: '当月有数的项目 ÷ 当月开着的项目',
      numerator: '当月报了次数的服务项目',
      denominator: '当月结束前已开始的服务项目',
      cadence: monthly,
    }),
    'brands.candidates': term({
      name: '附加星候选',
      unit: '个',
      meaning: '三个条件都满足的品牌：基准星至少亮六颗，专班已批准，十二个月内有服务记录。',
      formula: '三个条件都满足的品牌 ÷ 说得清够不够的品牌',
      numerator: '三个条件都满足的品牌数',
      denominator: '方案中的品牌数，只差亮星数说不了的不算',
      cadence: '每周一次，按周五收口时的情况',
    }),
  },
  sentence: (f: {
    month: string | null;
    delivered: number | null;
    counted: number;
    of: number;
    candidates: number | null;
    brands: number;
  }): string => {
    const month = f.month === null ? '上个整月' : monthLong(f.month, 'zh-CN');
    const given =
      f.of === 0
        ? '还没有登记服务项目'
        : f.delivered === null
          ? `${month} ${decimal(f.of, 0)} 项服务都没有报数`
          : `${month}给出服务 ${decimal(f.delivered, 0)} 次（${decimal(f.of, 0)} 项中 ${decimal(f.counted, 0)} 项有数）`;
    if (f.candidates === null) return `${given}；够不够附加星条件，没有亮星数说不了。`;
    return `${given}；${decimal(f.brands, 0)} 个品牌中 ${decimal(f.candidates, 0)} 个够附加星候选条件。`;
  },
  conditions: '附加星条件',
  rule: '条件为本系统默认值，区里可改。',
  met: '满足',
  unmet: '未满足',
  unsaid: '说不了',
  lit: (lit: number | null, of: number | null, from: number) =>
    lit === null ? `基准星亮 ${from} 颗以上：本周未评` : `基准星亮 ${from} 颗以上：现亮 ${lit}/${of} 颗`,
  approved: (met: boolean, since: string | null) =>
    met ? `专班批准：${since === null ? '已批准' : `${dayLong(since, 'zh-CN')}批准附加星`}` : '专班批准：未见批准记录',
  evidence: (month: string | null) =>
    month === null ? '十二个月内有服务记录：没有有数的月份' : `十二个月内有服务记录：最近为${monthLong(month, 'zh-CN')}`,
  candidate: '够候选条件',
  notYet: '条件未齐',
  star: (counts: boolean): string => (counts ? '附加星在册，已计入' : '附加星在册，暂不计入'),
  sheet: '看社区赋星表',
  services: '服务项目',
  columns: {
    brand: '品牌',
    item: '服务项目',
    unit: '单位',
    months: '近十二个月',
    last: '最后一个整月',
    total: '十二个月合计',
    counted: '有数月份',
    of: '应有月份',
  },
  notCounted: '没统计',
  monthsLabel: (item: string, text: string) => `${item}：${text}`,
  month: (month: string, n: string) => `${monthLong(month, 'zh-CN')} ${n}`,
  barsNote: '一柱一个月，最右为最后一个整月；空心短柱是没统计，不是零。合计只加有数的月份。',
  noItems: '没有登记服务项目。',
  panel: '品牌给了什么，还差什么',
  last: (month: string, n: string | null, counted: number, of: number): string =>
    n === null
      ? `${monthLong(month, 'zh-CN')} ${of} 项都没统计`
      : `${monthLong(month, 'zh-CN')} ${n} 次（${of} 项中 ${counted} 项有数）`,
  short: { lit: '亮星', approved: '批准', evidence: '服务记录' },
  more: (n: number) => `另有 ${n} 个品牌`,
};
