/** What the ranking page says besides the league's own words. */
export const ranking = {
  what: {
    compound: '按预期名次排列：得分计入样本大小和权重不定之后，平均会排在第几。',
    community: '按预期名次排列：周得分计入样本大小和权重不定之后，平均会排在第几。',
    street: '按代码排列，不排名。',
  },
  /** 甲、乙等 12 个 */
  namesOf: (names: string, n: number) => `${names}等 ${n} 个`,
  finding: (f: {
    ranked: number;
    of: number;
    ahead: number;
    middle: number;
    behind: number;
    up: string;
    down: string;
    without: string;
  }) =>
    [
      `${f.of} 个中 ${f.ranked} 个有名次：领先 ${f.ahead}、居中 ${f.middle}、待提升 ${f.behind}`,
      f.up === '' && f.down === ''
        ? '没有升降超出误差'
        : `${[f.up === '' ? '' : `${f.up}上升`, f.down === '' ? '' : `${f.down}下降`].filter((s) => s !== '').join('，')}，其余升降不显著`,
      f.without === '' ? '' : `不排名：${f.without}`,
    ]
      .filter((s) => s !== '')
      .join('；')
      .concat('。'),
  separation: (percent: string, weeks: number) => `近 ${weeks} 周各家的差距约 ${percent} 不是抽样误差。`,
  arrowsExpected: (n: string, share: string) => `即使什么都没变，每周也约有 ${n} 个升降标记（每家 ${share}）。`,
  trialWeeks: (n: number) => `试行：只有 ${n} 周数据，不足 12 周，判断较弱。`,
  disjoint: (weeks: number) => `与 ${weeks} 周前比：两个四周窗口不重叠，按两个独立数值比较。`,
  missingBaseline: '所选对比周没有数据，不给升降。',
  method: '算法说明',
  methodVersion: (v: string) => `算法第 ${v} 版`,
  baseline: '对比',
  weekBefore: '上周',
  weeksBefore: (n: number, week: string) => `${n} 周前（${week}）`,
  groups: '同类',
  groupSmall: (n: number) => `同类只有 ${n} 个，不排名`,
  groupClosed: '同类之间差异未超出误差，不排名次',
  raw: '原始数',
  rawHint: '窗口内 完成/到期，括号内是本周',
  places: '看名次',
  working: '正在重新计算…',
  progress: (percent: string) => `已完成 ${percent}`,
  columns: {
    move: '变化',
    range: '可能名次',
    group: '同类名次',
    tier: '档次',
    expected: '预期名次',
    half: '五成区间',
    nine: '九成区间',
    before: '对比周',
    change: '较对比周',
    baseWeeks: '数据周数',
  },
  unreported: (n: number, of: number) => `缺报 ${n}/${of} 项`,
  since: (week: string) => `得分为${week}`,
  adjusted: (points: string) => `加扣分 ${points}`,
  compare: '比一比',
  compareWith: '与',
  compareNone: '选一个对象',
  why: {
    comma: '，',
    semicolon: '；',
    notRanked: (name: string, reason: string) => `${name}本周没有名次（${reason}），不能比先后。`,
    head: (first: string, second: string, f: { place1: string; place2: string; er1: string; er2: string; joint: boolean }) =>
      f.joint
        ? `${first}与${second}${f.place1}（预期名次 ${f.er1} 与 ${f.er2}）`
        : `${first}（${f.place1}，预期名次 ${f.er1}）在${second}（${f.place2}，${f.er2}）之前`,
    scores: (a: string, b: string) => `得分 ${a} 对 ${b}`,
    against: '得分虽低一些，但样本和权重计入后预期名次在前',
    drivers: (list: string) => `主要高在${list}`,
    driver: (label: string, points: string, counts: string) => `${label}（+${points} 分${counts}）`,
    counts: (a: string, b: string) => `：${a} 对 ${b}`,
    adjustment: (points: string) => `加扣分相差 ${points} 分`,
    clear: (first: string, sure: string) => `${first}真正领先的把握 ${sure}，可以这样说。`,
    unclear: (sure: string) => `真正领先的把握 ${sure}，不到 95%，不能说确有高下。`,
  },
};
