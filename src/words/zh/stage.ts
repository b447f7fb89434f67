export const stage = {
  title: '擂台',
  choose: '选择社区',
  chooseWhat: '每页一个数字，全部取自同一份数据，不另做幻灯。',
  back: '返回选择',
  page: (n: number, of: number) => `${n}/${of}`,
  source: (source: string, week: string, asOf: string) => `来源：${source} · ${week} · 数据截至 ${asOf}`,
  factSource: (year: number) => `来源：报道（${year} 年）`,
  keys: '→ 下一页　← 上一页　B 黑屏　Home 首页',
  nothing: '这个社区还没有可讲的数字。',
  unknown: '名册里没有这个社区。',
  slides: {
    lit: {
      kicker: '双赋星',
      claim: (name: string, lit: number, _of: number) => `${name}在八个工程中亮了 ${lit} 星`,
      unit: (of: number) => `/ ${of} 星`,
    },
    weekly: {
      kicker: '周得分',
      claim: (name: string, rated: number, range: string | null) =>
        `${name}四周滚动得分，共 ${rated} 个社区参评${range === null ? '' : `，可能名次 ${range}`}`,
      unit: '分',
    },
    check: {
      claim: (name: string, label: string, x: string, n: string, unit: string) => `${name}${label}：${n} ${unit}中做到 ${x}`,
      unit: '%',
    },
    compounds: { kicker: '幸福小区', claim: (names: string) => names, unit: '个小区' },
    fact: { kicker: '微心愿', claim: (name: string, label: string) => `${name}${label}` },
  },
  compoundStars: (name: string, lit: number | null) => (lit === null ? `${name}（未评）` : `${name} ${lit} 星`),
};
