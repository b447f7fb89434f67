import type { FeedStand, Named, TotalId } from '../../domain/bulletin/types.ts';
import type { ListWording } from '../../domain/league/lists.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { LeagueFamily } from '../../domain/league/types.ts';

const unit: Record<LeagueFamily, string> = { community: '社区', compound: '小区' };
const caption: Record<RankingMode, Record<LeagueFamily, string>> = {
  full: { community: '社区周排名', compound: '幸福小区排名' },
  tiers: { community: '社区周得分与梯队', compound: '幸福小区得分与梯队' },
  off: { community: '社区周得分', compound: '幸福小区得分' },
};
const section: Record<RankingMode, Record<LeagueFamily, string>> = {
  full: { community: '社区排名', compound: '幸福小区排名' },
  tiers: { community: '社区梯队', compound: '幸福小区梯队' },
  off: { community: '社区得分', compound: '幸福小区得分' },
};
const gap: Record<NonNullable<FeedStand['gap']>, string> = { waiting: '正在读取', notConnected: '未接入', notReported: '未报' };
const first: Record<ListWording, string> = { neutral: '靠前社区', redBlack: '红榜' };
const last: Record<ListWording, string> = { neutral: '重点关注', redBlack: '黑榜' };
const total: Record<TotalId, string> = {
  score: '小区平均得分',
  stars: '小区平均得星',
  satisfaction: '群众满意度',
  renovation: '老旧小区改造进度',
  rectified: '整改按时销号率',
  concerns: '民情按时办结率',
};
const until = (i: { day: string; old: string }) => `截至${i.day}${i.old === '' ? '' : `（${i.old}，只列旧数，不作评判）`}`;
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

/** What the weekly bulletin (工作专报) says. Printed words: no space between a number and its unit. */
export const bulletin = {
  masthead: {
    mark: '内部资料',
    series: '九台区家园行动',
    name: '工作专报',
    editor: '“家园行动”治理专班',
    tail: ['报：（示例，待区里确定）', '送：（示例，待区里确定）', '发：（示例，待区里确定）'],
  },
  issueNo: (n: number) => `第 ${n} 期`,
  title: (week: string, mode: RankingMode) => `${week}“家园行动”工作${mode === 'full' ? '排名' : '情况'}通报`,
  numbered: (i: number, text: string) => `${ORDINALS[i] ?? i + 1}、${text}`,
  section: {
    totals: '总体情况',
    rates: '主要指标',
    movers: '进退情况',
    practice: '典型做法',
    problems: '存在问题',
    demands: '整改要求',
    closure: '上期问题整改情况',
    method: '口径说明',
    errata: '更正',
  },
  rankSection: (family: LeagueFamily, mode: RankingMode) => section[mode][family],
  list: (items: readonly string[]) => items.join('、'),
  namesOf: (names: string, n: number) => `${names}等${n}个`,
  semicolon: '；',
  comma: '，',
  stop: '。',
  /** Between sentences of one paragraph. */
  gapBetween: '',
  notes: (items: readonly string[]) =>
    `注：${items.length === 1 ? items[0] : items.map((s, i) => `${String.fromCodePoint(0x2460 + i)}${s}`).join('；')}。`,
  none: '—',
  same: '≈',
  /** After a score of an earlier week. */
  earlier: '*',
  up: (n: string) => `▲${n}`,
  down: (n: string) => `▼${n}`,
  span: (from: string, to: string) => `${from}至${to}`,
  points: (n: string) => `${n}分`,
  stars: (n: string) => `${n}星`,
  starCell: (lit: number, bonus: number) => (bonus > 0 ? `${lit}+${bonus}星` : `${lit}星`),
  pp: (n: string) => `${n}个百分点`,
  absent: (what: string, why: string) => `${what}${why}`,
  gap: (feed: string, why: NonNullable<FeedStand['gap']>) => `${feed}${gap[why]}，本节没有数据可列`,
  gapShort: (feed: string, why: NonNullable<FeedStand['gap']>) => `${feed}${gap[why]}`,
  unobserved: (week: string, span: string) => `${week}（${span}）没有收到每周数据，本期不列数字，不排名次。`,
  asOf: (all: { day: string; old: string }) => `数据${until(all)}`,
  asOfEach: (items: readonly { feed: string; day: string; old: string }[]) => items.map((i) => `${i.feed}${until(i)}`).join('，'),
  more: (shown: number, all: number) => `表列前${shown}行，共${all}行`,
  totals: {
    name: total,
    caption: '主要数字与上周对比',
    columns: { figure: '指标', now: '本周', before: '上周', change: '增减', counts: '计数' },
    rose: (by: string) => `较上周提高${by}`,
    fell: (by: string) => `较上周降低${by}`,
    more: (by: string) => `增加${by}`,
    fewer: (by: string) => `减少${by}`,
    level: '与上周持平',
    noComparison: '无可比上周',
    ofBoth: (both: number) => `（按两周均有得分的${both}个计）`,
    score: (n: number, of: number, value: string) =>
      n === of ? `${of}个幸福小区平均得分${value}分` : `${of}个幸福小区中${n}个有得分，平均${value}分`,
    stars: (value: string) => `平均得星${value}星`,
    satisfaction: (f: { weeks: number; good: string; of: string; share: string; margin: string }) =>
      `近${f.weeks}周群众满意度${f.share}（有效答卷${f.of}份，满意和基本满意${f.good}份，误差±${f.margin}个百分点）`,
    renovation: (f: { projects: number; of: number; done: string; budget: string; share: string }) =>
      `${f.of}个老旧小区改造${f.projects === f.of ? '' : `（有数的${f.projects}个）`}完成投资${f.share}（${f.done}/${f.budget}万元）`,
    abovePlan: (by: string) => `高于计划${by}个百分点`,
    belowPlan: (by: string) => `低于计划${by}个百分点`,
    onPlan: '与计划持平',
    behind: (n: number, from: string) => `${n}个落后${from}个百分点以上`,
    rectified: (f: { weeks: number; n: string; of: string; share: string }) =>
      `近${f.weeks}周应销号整改事项${f.of}件，按时销号${f.n}件，按时销号率${f.share}`,
    concerns: (f: { weeks: number; n: string; of: string; share: string }) =>
      `近${f.weeks}周应办结民情${f.of}件，按时办结${f.n}件，按时办结率${f.share}`,
    of: {
      satisfaction: '份',
      renovation: '万元',
      rectified: '件',
      concerns: '件',
      score: '个小区',
      stars: '个小区',
    } satisfies Record<TotalId, string>,
    counts: (n: string, of: string, counted: string) => `${n}/${of}${counted}`,
    note: '增减只是两周之差，按未取整的数计算，未扣除偶然波动',
  },
  rank: {
    unit,
    caption: (family: LeagueFamily, mode: RankingMode) => caption[mode][family],
    columns: { place: '名次', move: '升降', score: '得分', range: '可能名次', stars: '星级', tier: '梯队', change: '较上周' },
    noRules: '没有有效规则，不评分，不排名。',
    withdrawn: (family: LeagueFamily) => `每周数据已过期或存疑，各${unit[family]}只列旧数，按代码排列，不排名次，不作评判。`,
    tooFew: (family: LeagueFamily, least: number) => `可以比较的${unit[family]}不足${least}个，不分先后，按代码排列。`,
    closed: (family: LeagueFamily, mode: RankingMode) =>
      `各${unit[family]}差异未超出抽样误差，${mode === 'full' ? '不排名次' : '不分梯队'}，按代码排列。`,
    off: (family: LeagueFamily, of: number, scored: number) =>
      `按规则不排名，各${unit[family]}按代码排列，只列得分和变化；${of}个${unit[family]}中${scored}个有本周得分。`,
    oneTier: (family: LeagueFamily, of: number, n: number, tier: string) =>
      `${of === n ? '' : `${of}个${unit[family]}中`}${of === n ? '' : '参加比较的'}${n}个${of === n ? unit[family] : ''}都属“${tier}”，差别还不足以分档。`,
    tiers: (family: LeagueFamily, of: number, n: number, tiers: string) =>
      of === n ? `${of}个${unit[family]}中，${tiers}。` : `${of}个${unit[family]}中${n}个参加比较，其中${tiers}。`,
    tier: (name: string, n: number) => `${name}${n}个`,
    noBaseline: '上周没有可比数据，不列升降。',
    allSame: (family: LeagueFamily) => `较上周，各${unit[family]}升降均在误差范围内。`,
    moved: (family: LeagueFamily, f: { up: number; upNames: string; down: number; downNames: string; same: number }) =>
      `较上周，${[
        f.up === 0 ? '' : `${f.up}个${unit[family]}上升明显（${f.upNames}）`,
        f.down === 0 ? '' : `${f.down}个${unit[family]}下降明显（${f.downNames}）`,
        f.same === 0 ? '' : `其余${f.same}个升降在误差范围内`,
      ]
        .filter((s) => s !== '')
        .join('，')}。`,
    without: (items: string) => `未参加比较的：${items}。`,
    withoutOne: (name: string, why: string) => `${name}（${why}）`,
    note: {
      range: (share: string) => `可能名次为${share}区间`,
      tiers: (names: string) => `粗线自上而下分${names}，同档不分高下`,
      tierOf: (share: string) =>
        `有${share}以上把握处在前三分之一的为“良好”、后三分之一的为“需关注”，其余为“平稳”，同一梯队内按代码排列`,
      arrows: '≈为升降不显著，▲、▼为升降显著及位数',
      score: (weeks: number, full: number) => `得分为近${weeks}周值，满分${full}分`,
      order: '名次计入样本大小，与得分先后可能不同',
      joint: '同名次为并列',
      none: '—为没有数据或不能比较',
      bonus: '加号后为附加星',
      earlier: '*为以前周的得分，不参加比较',
    },
  },
  movers: {
    hidden: '按规则不公布名次，本期不列进退，不列名单。',
    closed: '本周不排名次，不列进退和名单。',
    text: '以下只列超出误差的升降；其余升降不显著，不作进退看待。',
    up: (items: string) => `上升明显：${items}。`,
    down: (items: string) => `下降明显：${items}。`,
    nobody: '无',
    one: (f: { name: string; way: 'up' | 'down'; places: string; score: string; change: string; low: string; high: string }) =>
      `${f.name}${f.way === 'up' ? '上升' : '下降'}${f.places}位，得分${f.score}分${f.change === '' ? '' : `（${f.change}）`}，可能名次${f.low}–${f.high}`,
    first: (wording: ListWording, length: number, items: string) => `${first[wording]}（前${length}名）：${items}`,
    last: (wording: ListWording, length: number, below: string, items: string) =>
      `${last[wording]}（后${length}名中得分低于${below}分的）：${items}`,
    unit: (e: Pick<Named, 'certain'> & { name: string; score: string; range: string }) =>
      `${e.name}（${e.score}分，可能名次${e.range}${e.certain ? '，可以确定' : ''}）`,
    unsure: '所列名次均不能确定',
    othersFirst: (n: number, length: number) => `可能名次达到前${length}名的还有${n}个社区`,
    othersLast: (n: number, length: number) => `可能名次落到后${length}名的还有${n}个社区`,
    noFirst: '本周没有',
    noLast: { neutral: '本周没有', redBlack: '本周没有' } satisfies Record<ListWording, string>,
    talk: (names: string, weeks: number) => `${names}连续${weeks}周以上在内，建议约谈；是否约谈、怎样处理由人决定`,
    noLists: '本周社区不排名次，不列靠前社区和重点关注名单。',
    falseArrow: (family: LeagueFamily, n: string) => `${n}个${unit[family]}`,
    falseArrows: (items: string) => `注：即使实际没有变化，平均每周也会有约${items}被标出升降；单周名单不作处理依据。`,
  },
  practice: {
    none: '本周数据里没有可列的典型做法。',
    at: (name: string, community: string) => (community === '' || name.startsWith(community) ? name : `${name}（${community}）`),
    case: (f: {
      at: string;
      title: string;
      problem: string;
      result: string;
      event: 'adopted' | 'written';
      day: string;
      sample: string;
    }) =>
      `${f.at}：《${f.title}》${f.sample === '' ? '' : `（${f.sample}）`}${f.day}${f.event === 'adopted' ? '定为全区推广' : '成文入库'}。问题：${f.problem}成效：${f.result}`,
    brightSpot: (f: { at: string; team: string; day: string; text: string; criterion: string }) =>
      `${f.at}：${f.team}${f.day}走访时记录“${f.text}”${f.criterion === '' ? '' : `，属“${f.criterion}”`}。`,
    improved: (f: { at: string; check: string; weeks: number; recent: string; baseWeeks: number; base: string }) =>
      `${f.at}：“${f.check}”近${f.weeks}周为${f.recent}，基线期（${f.baseWeeks}周）为${f.base}，好转幅度超出偶然波动。`,
    level: (x: string, n: string, share: string) => `${share}（${x}/${n}）`,
    starGained: (f: { at: string; criterion: string; from: string; to: string; lit: number }) =>
      `${f.at}：本周新亮“${f.criterion}”星，该项得分由${f.from}分升至${f.to}分，现亮${f.lit}星。`,
    wishes: (f: { n: number; communities: number; most: number | null; name: string }) =>
      `本周兑现微心愿${f.n}件，涉及${f.communities}个社区${f.most === null ? '' : `，其中${f.name}最多，为${f.most}件`}。`,
    note: '注：以上由数据选出，仅供参考；是否推广，由编发单位核定。',
  },
  problems: {
    nothing: '本周台账没有新发现的问题。',
    text: (f: { found: number; severity: string; communities: number; closed: number }) =>
      `本周新发现问题${f.found}件（${f.severity}），涉及${f.communities}个社区，${f.closed === 0 ? '周内尚无销号' : `周内已销号${f.closed}件`}。`,
    most: (kinds: string, n: number) => `件数最多的是${kinds}，${n}件。`,
    item: (name: string, n: number) => `${name}${n}件`,
    line: (name: string, n: number) => `${name}${n}条`,
    caption: '本周新发现问题，按类别',
    columns: { kind: '问题类别', found: '件数', closed: '周内已销号' },
    criteria: (items: string) => `按评价项分：${items}。`,
    unsorted: '未归类',
    visits: (visits: number, places: number) =>
      visits === 0 ? '本周没有走访记录' : `督导组本周走访${visits}次，涉及${places}处`,
    foundNothing: '走访发现未报',
    found: (bad: number, good: number) => `记下不足${bad}条、典型${good}条`,
    planned: (f: { weeks: number; n: string; of: string; share: string }) =>
      `近${f.weeks}周到期的计划走访${f.of}次，按期完成${f.n}次，按期完成率${f.share}`,
    noPlan: '近期没有到期的计划走访',
    under: (items: string) => `不足按评价项分：${items}`,
    track: (f: { weeks: number; reds: number; visited: number; confirmed: number; not: number }) =>
      `注：近${f.weeks}周系统提示短板${f.reds}项，${f.visited === 0 ? '均未经走访核对' : `其中${f.visited}项经走访核对，属实${f.confirmed}项、不属实${f.not}项`}。系统提示只作线索，未经核对的本期不点名。`,
  },
  demands: {
    text: (f: { day: string; open: number; overdue: number; longest: number; due: number; until: string }) =>
      `截至${f.day}，未销号问题${f.open}件，其中${f.overdue === 0 ? '没有逾期的' : `逾期${f.overdue}件，最久逾期${f.longest}天`}；${f.due === 0 ? `${f.until}及以前没有其他到期的` : `另有${f.due}件在${f.until}及以前到期`}。`,
    nothing: (day: string) => `截至${day}，没有未销号的问题。`,
    ask: (overdue: number, due: number) =>
      `${[overdue === 0 ? '' : '逾期问题请责任单位尽快办结并说明原因', due === 0 ? '' : '即将到期的请按期办结'].filter((s) => s !== '').join('，')}。`,
    overdue: '逾期未销号问题',
    overdueColumns: { owner: '责任单位', post: '责任岗位', kind: '问题', place: '地点', due: '期限', late: '逾期' },
    late: (days: number) => `${days}天`,
    due: (until: string) => `各责任单位应办问题（已逾期的和${until}及以前到期的）`,
    dueColumns: { owner: '责任单位', due: '将到期', overdue: '已逾期', kinds: '问题类别及件数', limit: '期限' },
    kind: (name: string, n: number) => `${name}${n}`,
    kindsOf: (kinds: string) => `${kinds}等`,
  },
  closure: {
    none: (day: string) => `上期截至${day}没有未销号的问题。`,
    named: (f: { issue: number; of: number; day: string }) => `上期（第${f.issue}期）列出问题${f.of}件，截至${f.day}`,
    openThen: (f: { issue: number | null; then: string; of: number; day: string }) =>
      `${f.issue === null ? `${f.then}` : `上期（第${f.issue}期）截至${f.then}`}未销号的问题${f.of}件，至${f.day}`,
    counts: (f: { closed: number; share: string; open: number; overdue: number }) =>
      `已销号${f.closed}件，占${f.share}；未销号${f.open}件，其中${f.overdue === 0 ? '没有逾期的' : `逾期${f.overdue}件`}。`,
    caption: '上期问题整改情况，按社区',
    columns: { community: '社区', of: '应整改', closed: '已销号', open: '未销号', overdue: '其中逾期' },
  },
  method: {
    period: (span: string, weeks: number) =>
      `本期报告周为${span}（周六至周五）；得分、得星、满意度和按时率按截至本周五的近${weeks}周合计。`,
    moves: (share: string) => `升降只标超出误差的；实际没有变化的单位，每周也有约${share}的可能被标出升降。`,
    places: (share: string) =>
      `名次按预期名次排列；可能名次是${share}区间，按现有样本，真实名次有${share}的可能落在其中。▲、▼后的数字是预期名次升降的位数。`,
    tiers: (share: string) => `有${share}以上把握处在前三分之一的列“领先”，处在后三分之一的列“待提升”，其余列“居中”。`,
    counts: '比率均列分子、分母；没有报来的写“未报”，不作零处理。',
    rules: (version: string, from: string) => `评分规则为${version}版，自${from}起适用。`,
    samples: (items: string) => `示例：${items}；区里确认前不作正式依据。`,
    sampleRules: '权重、期限和名单线为默认设定',
    sampleWords: '部分指标和问题类别用暂用名',
    sampleMasthead: '报头、报尾文字为默认设定',
    times: (items: string) => `数据时间：${items}。`,
    time: (feeds: string, day: string) => `${feeds}截至${day}`,
    timeState: (feed: string, state: string) => `${feed}（${state}）`,
    gaps: (items: string) => `没有数据的：${items}。`,
    demo: '本期为演示数据，不作依据。',
  },
  erratum: (year: string, number: string, text: string) => `${year}年第${number}期：${text}`,
  fairness: {
    fall: (name: string) => `${name}列为下降，但变化未超出误差，不宜点名。`,
    range: (name: string, low: string, high: string, ranked: number) =>
      `${name}位次靠后，但可能名次为${low}–${high}（共${ranked}个），不全在后三分之一之内，不宜点名落后。`,
    staleWeek: (name: string, week: string) =>
      week === '' ? `${name}本周没有报数。` : `${name}本周没有报数，所列得分是${week}的。`,
    staleFeed: (name: string, feed: string, state: string) => `${name}所据的${feed}为“${state}”，点名前请先核对。`,
    missing: (name: string, n: number, of: number) => `${name}应报${of}项中缺报${n}项，得分依据不全。`,
    notConfirmed: (f: { name: string; place: string; day: string; check: string }) =>
      `${f.name}：${f.day}走访${f.place === f.name ? '' : f.place}，核对“${f.check}”的短板不属实，点名前请再核。`,
    extended: (name: string, items: number, due: string) =>
      `${name}有${items}件未销号事项已获准延期（最晚到${due}），期限未到，不宜按未完成点名。`,
    noVisit: (name: string, weeks: number, from: string) =>
      `${name}连续${weeks}周以上列入重点关注，自${from}以来没有走访记录，约谈前宜先走访。`,
    visitsUnknown: (name: string, weeks: number) => `${name}连续${weeks}周以上列入重点关注，督导走访未报，无从核对是否去过。`,
    smallSample: (name: string) => `${name}样本偏少，得分容易波动，点名前请斟酌。`,
    samplePolicy: (what: string) => `${what}仍为示例，区里尚未确认，不宜作正式依据。`,
    sampleRules: '评分规则',
    sampleWords: '指标和类别名称',
    expiredFeed: (feed: string, state: string) => `${feed}为“${state}”，据此写的内容不宜刊发。`,
  },
};
