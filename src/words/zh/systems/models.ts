import { decimal } from '../../format.ts';
import { term } from '../../term.ts';

const weekly = '每周一次，按周五收口时的情况';

export const models = {
  name: '样板与标杆',
  question: '这些样板好在哪里？',
  figures: {
    'models.themes': term({
      name: '主题样板小区',
      unit: '个',
      meaning: '名册里定为主题样板的小区：一个核心主题，四个特色主题。',
      formula: '名册中类别为主题样板的小区数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.benchmarks': term({
      name: '标杆小区',
      unit: '个',
      meaning: '名册里定为标杆的小区，每个有自己的特色内涵。',
      formula: '名册中类别为标杆的小区数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.cases': term({
      name: '典型案例',
      unit: '个',
      meaning: '案例库里写清了问题、做法和成效的案例。',
      formula: '成文日在本周五及以前的案例数',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.adopted': term({
      name: '全区推广',
      unit: '个',
      meaning: '案例库里已定为全区推广的有多少。没推广不等于不好。',
      formula: '已定推广 ÷ 已成文',
      numerator: '推广日在本周五及以前的案例数',
      denominator: '成文日在本周五及以前的案例数',
      cadence: weekly,
    }),
  },
  sentence: (f: { themes: number; benchmarks: number; cases: number; adopted: number }): string =>
    `主题样板 ${decimal(f.themes, 0)} 个、标杆 ${decimal(f.benchmarks, 0)} 个；${
      f.cases === 0
        ? '案例库里还没有案例'
        : `案例库有 ${decimal(f.cases, 0)} 个案例，${f.adopted === 0 ? '尚无全区推广的' : `全区推广 ${decimal(f.adopted, 0)} 个`}`
    }。`,
  topics: '主题和标杆',
  kinds: { core: '核心主题', feature: '特色主题', benchmark: '标杆' },
  noCompound: '暂无小区',
  caseCount: (n: string) => `案例 ${n} 个`,
  library: '典型案例库',
  allTopics: '全部主题',
  other: '其他',
  topic: '主题',
  criterion: '评价项',
  allCriteria: '全部评价项',
  search: '查找案例',
  nothing: '没有符合的案例。',
  columns: {
    title: '案例',
    place: '地点',
    topic: '主题或标杆',
    criterion: '评价项',
    writtenOn: '成文日',
    adoptedOn: '推广日',
    steps: '做法（步）',
  },
  close: '收起',
  gone: '案例库里没有这个案例，或本周还没写成。',
  parts: { problem: '问题', steps: '做法', result: '成效', before: '之前', after: '之后' },
  noSteps: '做法未报。',
  noPictures: '没有图片。',
  pictureGone: '图片打不开',
  drawn: '示意画，不是现场照片。',
  written: (day: string) => `${day}成文`,
  adopted: (day: string) => `${day}定为全区推广`,
  notAdopted: '尚未定为全区推广',
  quoted: '成文和推广的当周，《工作专报》“典型做法”可引用。',
  panels: { cases: '新近案例', topics: '谁是样板' },
};
