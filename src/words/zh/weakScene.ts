/** What the scene of the weak spots says: a machine found them, and nobody has confirmed them yet. */
export const weakScene = {
  title: '该管的小区',
  machine: '系统研判 · 待督导核实',
  map: '在哪里',
  mapKey: '数字与名单一致',
  /** Places named, places in all, weak spots in all, series judged. */
  sentence: (f: { places: number; of: number; spots: number; family: number }) =>
    `${f.of > f.places ? `${f.of} 个小区中先管 ${f.places} 个` : `${f.places} 个小区最该管`}：${f.family} 项里确认短板 ${f.spots} 项，系统研判，待督导核实。`,
  none: (family: number) => `本周 ${family} 项都没有确认短板，各项在正常波动内。`,
  noneBody: '没有需要点名的小区。',
  counts: { family: '可判断', red: '确认短板', amber: '提示关注', bright: '闪光点' },
  countUnit: '项',
  hidden: (f: { places: number; spots: number; family: number }) =>
    `${f.family} 项里确认短板 ${f.spots} 项，涉及 ${f.places} 个小区；按规则大屏不点名。`,
  hiddenBody: '按规则大屏不列各单位，名单见电脑端。',
  working: '正在比较各条曲线…',
  failed: '薄弱点暂时算不出来。',
  noRules: '没有有效规则，不作研判。',
  level: (value: string, x: string, n: string) => `${value}（${x}/${n}）`,
  noValue: '无数',
  /** Four weeks against the baseline. */
  why: (indicator: string, recent: string, base: string) => `${indicator}：近 4 周 ${recent}，基线 ${base}`,
  silent: (weeks: number) => `已 ${weeks} 周未报`,
  more: (n: number) => `另有 ${n} 项`,
  since: (day: string) => `${day}起`,
  overdue: (n: string, days: string) => `整改逾期 ${n} 件，最久 ${days} 天`,
  owner: (post: string) => `责任：${post}`,
  vacant: (post: string) => `${post}（空缺）`,
  visited: (day: string) => `最近督导 ${day}`,
  never: '没有督导记录',
  notConnected: '督导记录未接入',
};
