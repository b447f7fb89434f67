import type { Rule } from '../../domain/statistics/processCharts.ts';
import type { WeakSpotList } from '../../domain/weakSpots/lists.ts';
import type { Confidence } from '../../domain/weakSpots/report.ts';

const tabs: Record<WeakSpotList, string> = {
  red: '确认短板',
  amber: '提示关注',
  bright: '闪光点',
  questions: '疑问',
  states: '暂不判断',
};

const confidence: Record<Confidence, string> = { strong: '把握很大', good: '把握较大', some: '有待观察', slight: '仅供提示' };

/** Side of the mean on which a value is worse. */
const side = (isLow: boolean) => (isLow ? '低于' : '高于');

const rules: Record<Exclude<Rule, 0>, (value: string, isLow: boolean, points: string) => string> = {
  1: (value, isLow) => `本期 ${value}，${side(isLow)}正常波动界限（规则 1）`,
  2: (_value, isLow, points) => `连续 7 ${points}${isLow ? '下降' : '上升'}（规则 2）`,
  3: (_value, isLow, points) => `最近 3 ${points}中有 2 ${points}贴近${isLow ? '下' : '上'}限（规则 3）`,
  4: (_value, isLow, points) => `连续 7 ${points}${side(isLow)}平均（规则 4）`,
};

/** How rarely chance alone does this: the next round number above. */
const rarely = (tenths: number): string =>
  ['可能不小', '可能小于十分之一', '可能小于百分之一', '可能小于千分之一'][tenths] ?? '可能小于万分之一';

export const weakSpots = {
  working: '正在比较各条曲线…',
  failed: '薄弱点暂时算不出来；各项数字见小区页。',
  title: '薄弱点',
  finding: (red: number, amber: number, bright: number, family: number) =>
    `本周 ${family} 项可判断：确认短板 ${red} 项，提示关注 ${amber} 项，闪光点 ${bright} 项。`,
  expected: (family: number, ambers: string, reds: string) =>
    `即使一切正常，${family} 项中每周也约有 ${ambers} 项提示关注、${reds}确认短板`,
  /** How many confirmed weak spots to expect, in words where it is under one. */
  count: (n: number, text: string) => (n < 1 ? '不到 1 项' : `约 ${text} 项`),
  correlated: (ambers: string, reds: string) =>
    `；若前后周彼此牵连，则约有 ${ambers} 项提示关注、${reds}确认短板。上线后先试运行 26 周，再给领导看短板名单。`,
  track: (reds: number, visited: number, confirmed: number, not: number) =>
    `近 12 周共有 ${reds} 项上过短板名单，实地走访核对 ${visited} 项：属实 ${confirmed} 项，不属实 ${not} 项。`,
  noTrack: (reds: number) => `近 12 周共有 ${reds} 项上过短板名单，尚无走访记录，准不准还无从核对。`,
  ordinary: '未列出的各项：正常波动，无需单独处置。',
  machine: '名单由系统研判，待督导核实，不作为评价依据。',
  withdrawn: '每周数据已过期或存疑，暂停列出。',
  tabsLabel: '名单',
  tabs,
  empty: {
    red: '本周没有确认短板。',
    amber: '本周没有提示关注。',
    bright: '本周没有闪光点。',
    questions: '本期记录没有要问的地方。',
    states: '所有项目都可以判断。',
  } satisfies Record<WeakSpotList, string>,
  what: {
    red: '扣除同时比较的影响后仍站得住；每周只办前 10 项，连续 4 周无提示即撤下。',
    amber: '只是提示：四条规则之一，或缓慢变差；先看图，不必处置。',
    bright: '同样的检验，方向相反：好的变化不是偶然。',
    questions: '只是向知情人请教，不是认定；先问情况，再看记录。',
    states: '数据中断、样本不足、界限试行或从无波动的项目。',
  } satisfies Record<WeakSpotList, string>,
  name: (compound: string, indicator: string) => `${compound} · ${indicator}`,
  confidence,
  forAction: '本周办理',
  held: (week: string) => `${week}起在名单上`,
  points: { 1: '周', 4: '期（每期四周）' },
  level: (value: string, x: string, n: string) => `${value}（${x}/${n}）`,
  red: (recent: string, base: string, chance: string, family: number) =>
    `确认短板：近 4 周均值 ${recent}，基线 ${base}，偶然出现的${chance}；已扣除 ${family} 项同时比较的影响`,
  redWeek: (latest: string, base: string, chance: string, family: number) =>
    `确认短板：本周 ${latest}，基线 ${base}，偶然出现的${chance}；已扣除 ${family} 项同时比较的影响`,
  redHeld: (since: string, recent: string, base: string) =>
    `确认短板：${since}确认，近 4 周均值 ${recent}，基线 ${base}；本周未再越线，仍保留`,
  bright: (recent: string, base: string, chance: string, family: number) =>
    `闪光点：近 4 周均值 ${recent}，基线 ${base}，偶然出现的${chance}；已扣除 ${family} 项同时比较的影响`,
  brightHeld: (since: string, recent: string, base: string) =>
    `闪光点：${since}确认，近 4 周均值 ${recent}，基线 ${base}；仍保留`,
  amber: (reason: string) => `提示关注：${reason}`,
  rules,
  drift: '缓慢变差，累计偏离已过线',
  firstChange: (week: string, value: string) => `首次变化：基线各周相同，${week}起变为 ${value}`,
  and: '；',
  rarely,
  state: {
    interrupted: (weeks: number) => `数据中断 ${weeks} 周，暂停判断`,
    torn: '数据中断：基线缺报超过四分之一，暂停判断',
    hidden: '样本不足（少于 10 份），不显示、不排名，不作评价',
    tooShort: '数据不足 5 周，不作判断',
    immature: '数据不足 12 周：只看走势和连串，不画界限',
    trial: '试行界限：数据不足 24 周',
    noVariation: '基线各周相同，不画界限；首次变化即报告',
  },
  question: {
    onThreshold: (weeks: number, of: number, target: string) =>
      `近 ${of} 周里有 ${weeks} 周正好停在目标 ${target}，是怎么核定的？`,
    repeated: (weeks: number, x: string, n: string) => `连续 ${weeks} 周都报 ${x}/${n}，是逐周清点的吗？`,
    allPerfect: (weeks: number, n: string, peers: string) =>
      `连续 ${weeks} 周（共 ${n} 件）全部合格，其他小区同期为 ${peers}，有什么做法可以推广？`,
    beforeCount: (week: string, before: string, at: string, after: string) =>
      `${week}季度统计前由 ${before} 升到 ${at}，之后回到 ${after}，当时做了什么？`,
  },
  peers: (value: string, compounds: number, gap: string) => `其他 ${compounds} 个小区同期 ${value}，相差 ${gap}`,
  gapPoints: (points: string) => `${points} 个百分点`,
  gapUnits: (gap: string) => gap,
  variation: {
    worse: '变差（异常）',
    better: '变好（异常）',
    ordinary: '正常波动',
    unknown: '不作判断',
  },
  assurance: { pass: '稳定达标', fail: '稳定不达标', varies: '时好时坏' },
  target: (value: string) => `目标 ${value}`,
  chart: {
    mean: '基线均值',
    target: '目标',
    limits: '正常波动范围',
    baseline: '基线',
    missing: '未报',
    legendWorse: '变差的异常点',
    legendBetter: '变好的异常点',
    legendHoliday: '节日周（不计入基线）',
    legendMissing: '未报或不显示，不连线',
    sentence: (what: string, last: string, base: string) => `${what}：近 4 周 ${last}，基线 ${base}`,
    twin: ['周', '数', '件数', '下限', '上限', '规则'],
    hidden: '不显示',
    nothingDue: '无到期',
    notReported: '未报',
    noValue: '没有可显示的数',
  },
  details: '走势',
  open: '小区档案',
  visits: {
    title: '本周走访 5 处',
    what: '先看把握大小，再看短板和提示的项数；同一小区只列一次。',
    print: '打印走访单',
    none: '本周没有需要走访的短板或提示。',
    place: '小区',
    why: '为什么去',
    confidence: '把握',
    last: '上次走访',
    never: '没有记录',
    who: '联系',
    whoIs: (community: string, commander: string) => `${community} · ${commander}`,
    vacant: (role: string) => `${role}（空缺）`,
    result: '现场结论',
    outcomes: ['属实', '不属实'],
    reason: (tier: string, indicator: string) => `${tier}：${indicator}`,
    byTeam: (day: string, team: string) => `${day} ${team}`,
  },
  source: (name: string) => `来源 ${name}`,
  sourceAt: (source: string, at: string) => `${source}，数据截至 ${at}`,
};
