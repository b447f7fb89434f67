import type { FeedStand, TotalId } from '../../domain/bulletin/types.ts';
import type { ListWording } from '../../domain/league/lists.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { LeagueFamily } from '../../domain/league/types.ts';
import type { BulletinWords } from '../bulletinWords.ts';

const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const are = (n: number) => (n === 1 ? 'is' : 'are');
const unit: Record<LeagueFamily, string> = { community: 'community', compound: 'compound' };
const units: Record<LeagueFamily, string> = { community: 'communities', compound: 'compounds' };
const caption: Record<RankingMode, Record<LeagueFamily, string>> = {
  full: { community: 'Weekly ranking of communities', compound: 'Ranking of happy compounds' },
  tiers: { community: 'Weekly scores and tiers of communities', compound: 'Scores and tiers of happy compounds' },
  off: { community: 'Weekly scores of communities', compound: 'Scores of happy compounds' },
};
const section: Record<RankingMode, Record<LeagueFamily, string>> = {
  full: { community: 'Ranking of communities', compound: 'Ranking of happy compounds' },
  tiers: { community: 'Tiers of communities', compound: 'Tiers of happy compounds' },
  off: { community: 'Scores of communities', compound: 'Scores of happy compounds' },
};
const gap: Record<NonNullable<FeedStand['gap']>, string> = {
  waiting: 'still being read',
  notConnected: 'not connected',
  notReported: 'not reported',
};
const first: Record<ListWording, string> = { neutral: 'Communities in front', redBlack: 'Red list' };
const last: Record<ListWording, string> = { neutral: 'Needs attention', redBlack: 'Black list' };
const until = (i: { day: string; old: string }) =>
  `as of ${i.day}${i.old === '' ? '' : ` (${i.old}, old values only, no judgement)`}`;
const total: Record<TotalId, string> = {
  score: 'Mean score of compounds',
  stars: 'Mean stars of compounds',
  satisfaction: 'Public satisfaction',
  renovation: 'Renovation of old compounds',
  rectified: 'Items closed out on time',
  concerns: 'Concerns settled on time',
};

/** What the weekly bulletin says, in English. */
export const bulletin: BulletinWords = {
  masthead: {
    mark: 'Internal',
    series: 'Jiutai District Home Action',
    name: 'Work Bulletin',
    editor: 'Home Action task force',
    tail: [
      'To: (sample, for the district to say)',
      'Copies: (sample, for the district to say)',
      'Sent to: (sample, for the district to say)',
    ],
  },
  issueNo: (n) => `No. ${n}`,
  title: (week, mode) => `${week}: Home Action ${mode === 'full' ? 'ranking notice' : 'work notice'}`,
  numbered: (i, text) => `${i + 1}. ${text}`,
  section: {
    totals: 'Overview',
    rates: 'Main figures',
    movers: 'Moves',
    practice: 'Typical practice',
    problems: 'Problems',
    demands: 'What has to be put right',
    closure: "What became of the last issue's problems",
    method: 'How to read the figures',
    errata: 'Corrections',
  },
  rankSection: (family, mode) => section[mode][family],
  list: (items) => items.join(', '),
  namesOf: (names, n) => `${names} and others, ${n} in all`,
  semicolon: '; ',
  comma: ', ',
  stop: '.',
  gapBetween: ' ',
  notes: (items) => `Notes: ${items.length === 1 ? items[0] : items.map((t, i) => `(${i + 1}) ${t}`).join('; ')}.`,
  none: '—',
  same: '≈',
  /** After a score of an earlier week. */
  earlier: '*',
  up: (n) => `▲${n}`,
  down: (n) => `▼${n}`,
  span: (from, to) => `${from} to ${to}`,
  points: (n) => n,
  stars: (n) => n,
  starCell: (lit, bonus) => (bonus > 0 ? `${lit}+${bonus}` : `${lit}`),
  pp: (n) => `${n} pp`,
  absent: (what, why) => `${what}: ${why}`,
  gap: (feed, why) => `${feed}: ${gap[why]}, so this section has nothing to list`,
  gapShort: (feed, why) => `${feed}: ${gap[why]}`,
  unobserved: (week, span) => `No weekly data arrived for ${week} (${span}); this issue has no figures and no ranking.`,
  asOf: (all) => `Data ${until(all)}`,
  asOfEach: (items) => items.map((i) => `${i.feed} ${until(i)}`).join(', '),
  more: (shown, all) => `the table lists the first ${shown} of ${all} rows`,
  totals: {
    name: total,
    caption: 'Main figures against last week',
    columns: { figure: 'Figure', now: 'This week', before: 'Last week', change: 'Change', counts: 'Counts' },
    rose: (by) => `up ${by} on last week`,
    fell: (by) => `down ${by} on last week`,
    more: (by) => `up ${by} on last week`,
    fewer: (by) => `down ${by} on last week`,
    level: 'the same as last week',
    noComparison: 'no week to compare with',
    ofBoth: (both) => ` (over the ${both} with a score in both weeks)`,
    score: (n, of, value) =>
      n === of
        ? `the mean score of ${s(of, 'happy compound')} is ${value}`
        : `${n} of ${s(of, 'happy compound')} have a score, ${value} on average`,
    stars: (value) => `stars average ${value}`,
    satisfaction: (f) =>
      `public satisfaction over ${f.weeks} weeks is ${f.share} (${f.good} of ${f.of} valid answers, ±${f.margin} pp)`,
    renovation: (f) =>
      `the renovation of ${f.of} old compounds${f.projects === f.of ? '' : ` (the ${f.projects} with figures)`} is ${f.share} done by cost (${f.done} of ${f.budget} in ten thousand yuan)`,
    abovePlan: (by) => `${by} pp ahead of plan`,
    belowPlan: (by) => `${by} pp behind plan`,
    onPlan: 'on plan',
    behind: (n, from) => `${n} of them behind by ${from} pp or more`,
    rectified: (f) => `over ${f.weeks} weeks ${f.of} ledger items were due and ${f.n} closed out on time: ${f.share}`,
    concerns: (f) => `over ${f.weeks} weeks ${f.of} concerns were due and ${f.n} settled on time: ${f.share}`,
    of: {
      satisfaction: ' answers',
      renovation: '',
      rectified: ' items',
      concerns: ' concerns',
      score: ' compounds',
      stars: ' compounds',
    },
    counts: (n, of, counted) => `${n} of ${of}${counted}`,
    note: 'a change is the plain difference of two weeks before rounding; chance is not taken out',
  },
  rank: {
    unit: { community: 'Community', compound: 'Compound' },
    caption: (family, mode) => caption[mode][family],
    columns: {
      place: 'Place',
      move: 'Move',
      score: 'Score',
      range: 'Possible places',
      stars: 'Stars',
      tier: 'Tier',
      change: 'On last week',
    },
    noRules: 'No rules are valid: nothing is rated or ranked.',
    withdrawn: (family) =>
      `The weekly data are past their age or in doubt: old values only, ${units[family]} in code order, no places and no judgement.`,
    tooFew: (family, least) => `Fewer than ${least} ${units[family]} can be compared: nobody is put first, code order.`,
    closed: (family, mode) =>
      `The ${units[family]} differ no more than chance does: ${mode === 'full' ? 'no places' : 'no tiers'}, code order.`,
    off: (family, of, scored) =>
      `By the rules there is no ranking: ${units[family]} in code order with their own scores and changes. Of ${of} ${units[family]}, ${scored} have a score this week.`,
    oneTier: (family, of, n, tier) =>
      `${of === n ? 'all' : `of ${of}, all`} ${n} ${units[family]} that can be compared are “${tier}”: they do not differ enough for more.`,
    tiers: (family, of, ranked, tiers) =>
      of === ranked ? `Of ${of} ${units[family]}: ${tiers}.` : `Of ${of} ${units[family]} ${ranked} can be compared: ${tiers}.`,
    tier: (name, n) => `${name} ${n}`,
    noBaseline: 'Last week has no data to compare with: no moves.',
    allSame: (family) => `No ${unit[family]} moved on last week by more than chance does.`,
    moved: (family, f) =>
      `On last week, ${[
        f.up === 0 ? '' : `${s(f.up, unit[family], units[family])} clearly rose (${f.upNames})`,
        f.down === 0 ? '' : `${s(f.down, unit[family], units[family])} clearly fell (${f.downNames})`,
        f.same === 0 ? '' : `the other ${f.same} moved no more than chance does`,
      ]
        .filter((t) => t !== '')
        .join('; ')}.`,
    without: (items) => `Not taking part: ${items}.`,
    withoutOne: (name, why) => `${name} (${why})`,
    note: {
      range: (share) => `possible places are a ${share} range`,
      tiers: (names) => `the heavy lines part ${names}; inside a tier nobody is put before another`,
      tierOf: (share) =>
        `“good” is in the first third and “needs attention” in the last third with ${share} chance or more, the rest is “steady”; inside a tier code order`,
      arrows: '≈ is a move within error; ▲ and ▼ are significant, with the places moved',
      score: (weeks, full) => `scores are over the last ${weeks} weeks, of ${full} points`,
      order: 'places take the size of samples into account and may differ from the order of scores',
      joint: 'equal places are shared',
      none: '— is absent or cannot be compared',
      bonus: 'after the plus sign: bonus stars',
      earlier: '* is a score of an earlier week, not compared',
    },
  },
  movers: {
    hidden: 'By the rules places are not shown: no risers, no fallers and no lists in this issue.',
    closed: 'There are no places this week: no risers, no fallers and no lists.',
    text: 'Only moves beyond error are listed; other moves are no rise and no fall.',
    up: (items) => `Clearly risen: ${items}.`,
    down: (items) => `Clearly fallen: ${items}.`,
    nobody: 'none',
    one: (f) =>
      `${f.name} ${f.way === 'up' ? 'rose' : 'fell'} by ${f.places}, score ${f.score}${f.change === '' ? '' : ` (${f.change})`}, possible places ${f.low}–${f.high}`,
    first: (wording, length, items) => `${first[wording]} (first ${length}): ${items}`,
    last: (wording, length, below, items) => `${last[wording]} (of the last ${length} those under ${below}): ${items}`,
    unit: (e) => `${e.name} (${e.score}, possible places ${e.range}${e.certain ? ', certain' : ''})`,
    unsure: 'none of these places is certain',
    othersFirst: (n, length) => `the possible places of ${n} more reach the first ${length}`,
    othersLast: (n, length) => `the possible places of ${n} more reach the last ${length}`,
    noFirst: 'none this week',
    noLast: { neutral: 'none this week', redBlack: 'none this week' },
    talk: (names, weeks) => `${names} on it for ${weeks} weeks or more: a talk is suggested, and people decide about it`,
    noLists: 'Communities have no places this week, so there is no list of who is in front or needs attention.',
    falseArrow: (family, n) => `${n} ${units[family]}`,
    falseArrows: (items) =>
      `If nothing had changed at all, about ${items} a week would still be marked; one week's list is no ground for anything.`,
  },
  practice: {
    none: 'The data of this week hold no typical practice to list.',
    at: (name, community) => (community === '' ? name : `${name} (${community})`),
    case: (f) =>
      `${f.at}: “${f.title}”${f.sample === '' ? '' : ` (${f.sample})`}, ${f.event === 'adopted' ? 'taken up for the whole district' : 'written for the library'} on ${f.day}. Problem: ${f.problem} Result: ${f.result}`,
    brightSpot: (f) => `${f.at}: ${f.team} noted on ${f.day} “${f.text}”${f.criterion === '' ? '' : `, under “${f.criterion}”`}.`,
    improved: (f) =>
      `${f.at}: “${f.check}”, last ${f.weeks} weeks ${f.recent}; baseline of ${f.baseWeeks} weeks ${f.base}; the change for the better is more than chance does.`,
    level: (x, n, share) => `${share} (${x} of ${n})`,
    starGained: (f) =>
      `${f.at}: the star “${f.criterion}” is newly lit, its score went from ${f.from} to ${f.to}; ${s(f.lit, 'star')} lit now.`,
    wishes: (f) =>
      `${s(f.n, 'micro-wish', 'micro-wishes')} realised this week in ${s(f.communities, 'community', 'communities')}${f.most === null ? '' : `, the most in ${f.name} (${f.most})`}.`,
    note: 'Chosen from the data, for reference; whether it is worth spreading is for the editors to say.',
  },
  problems: {
    nothing: 'The ledger has no new problem this week.',
    text: (f) =>
      `${s(f.found, 'new problem')} this week (${f.severity}) in ${s(f.communities, 'community', 'communities')}, ${f.closed === 0 ? 'none closed out yet' : `${f.closed} closed out within the week`}.`,
    most: (kinds, n) => `Most of one kind: ${kinds}, ${n}.`,
    item: (name, n) => `${name} ${n}`,
    line: (name, n) => `${name} ${n}`,
    caption: 'New problems of the week, by kind',
    columns: { kind: 'Kind', found: 'Found', closed: 'Closed out within the week' },
    criteria: (items) => `By criterion: ${items}.`,
    unsorted: 'unsorted',
    visits: (visits, places) =>
      visits === 0
        ? 'No visit is on record this week'
        : `The teams made ${s(visits, 'visit')} to ${s(places, 'place')} this week`,
    foundNothing: 'findings of visits were not reported',
    found: (bad, good) => `they noted ${s(bad, 'shortfall')} and ${s(good, 'bright spot')}`,
    planned: (f) => `of ${f.of} planned visits due over ${f.weeks} weeks ${f.n} were made on time: ${f.share}`,
    noPlan: 'no planned visit fell due lately',
    under: (items) => `shortfalls under ${items}`,
    track: (f) =>
      `Over ${f.weeks} weeks the system pointed to ${s(f.reds, 'weak spot')}; ${f.visited === 0 ? 'no visit looked at any' : `visits looked at ${f.visited}: ${f.confirmed} confirmed, ${f.not} not`}. They are leads, no more, and what nobody has looked at is not named here.`,
  },
  demands: {
    text: (f) =>
      `At the end of ${f.day} ${s(f.open, 'problem')} ${are(f.open)} open, ${f.overdue === 0 ? 'none of them overdue' : `${f.overdue} of them overdue, the longest by ${s(f.longest, 'day')}`}; ${f.due === 0 ? `nothing more falls due by ${f.until}` : `${f.due} more fall due by ${f.until}`}.`,
    nothing: (day) => `At the end of ${day} no problem is open.`,
    ask: (overdue, due) =>
      `${[overdue === 0 ? '' : 'Units with overdue problems are asked to settle them soon and to say why', due === 0 ? '' : 'those with problems falling due to settle them within the limit'].filter((t) => t !== '').join(', ')}.`,
    overdue: 'Open problems that are overdue',
    overdueColumns: { owner: 'Unit', post: 'Post', kind: 'Problem', place: 'Where', due: 'Limit', late: 'Overdue' },
    late: (days) => s(days, 'day'),
    due: (until) => `What each unit has to settle (overdue, or due by ${until})`,
    dueColumns: { owner: 'Unit', due: 'Falling due', overdue: 'Overdue', kinds: 'Problems', limit: 'Limit' },
    kind: (name, n) => `${name} ${n}`,
    kindsOf: (kinds) => `${kinds} and others`,
  },
  closure: {
    none: (day) => `Last issue: nothing was open at the end of ${day}.`,
    named: (f) => `The last issue (No. ${f.issue}) listed ${s(f.of, 'problem')}; by ${f.day} `,
    openThen: (f) =>
      `Open at the end of ${f.then}${f.issue === null ? '' : ` (last issue, No. ${f.issue})`}: ${s(f.of, 'problem')}; by ${f.day} `,
    counts: (f) =>
      `${f.closed} had been closed out (${f.share}) and ${f.open} were open, ${f.overdue === 0 ? 'none of them overdue' : `${f.overdue} of them overdue`}.`,
    caption: "What became of the last issue's problems, by community",
    columns: { community: 'Community', of: 'To settle', closed: 'Closed out', open: 'Open', overdue: 'Overdue' },
  },
  method: {
    period: (span, weeks) =>
      `The week reported is ${span} (Saturday to Friday); scores, stars, satisfaction and rates on time are over the ${weeks} weeks that end with its Friday.`,
    moves: (share) =>
      `Only moves beyond error are marked; a unit where nothing changed still has a chance of about ${share} a week to be marked.`,
    places: (share) =>
      `Places follow the expected place; possible places are a ${share} range: with the samples at hand the true place lies in it with ${share} chance. The number after ▲ or ▼ is that of expected places gained or lost.`,
    tiers: (share) =>
      `“Ahead” is in the first third with ${share} chance or more, “To improve” in the last third; the rest is “Middle”.`,
    counts: 'Every rate has its numerator and denominator; what did not come is “not reported”, never nought.',
    rules: (version, from) => `Rules of version ${version}, valid from ${from}.`,
    samples: (items) => `Samples: ${items}; no official ground until the district confirms them.`,
    sampleRules: 'weights, limits and lines of lists are defaults',
    sampleWords: 'some names of checks and kinds are provisional',
    sampleMasthead: 'the words of masthead and tail are defaults',
    times: (items) => `Data times: ${items}.`,
    time: (feeds, day) => `${feeds} as of ${day}`,
    timeState: (feed, state) => `${feed} (${state})`,
    gaps: (items) => `Without data: ${items}.`,
    demo: 'This issue is made from demonstration data and is no ground for anything.',
  },
  erratum: (year, number, text) => `No. ${number} of ${year}: ${text}`,
  fairness: {
    fall: (name) => `${name} is listed as fallen, but its change is within error; better not name it.`,
    range: (name, low, high, ranked) =>
      `${name} stands low, but its possible places are ${low}–${high} of ${ranked} and not all in the last third; better not name it as behind.`,
    staleWeek: (name, week) =>
      week === '' ? `${name} did not report this week.` : `${name} did not report this week; its score is that of ${week}.`,
    staleFeed: (name, feed, state) => `${name} rests on ${feed}, which is “${state}”; check before it is named.`,
    missing: (name, n, of) => `${name} is missing ${n} of ${of} checks; its score rests on less than it should.`,
    notConfirmed: (f) =>
      `${f.name}: a visit on ${f.day}${f.place === f.name ? '' : ` to ${f.place}`} found the weak spot “${f.check}” not to be so; check again before it is named.`,
    extended: (name, items, due) =>
      `${name} has ${s(items, 'open item')} with a later limit granted (until ${due} at most); not yet due, so better not named for it.`,
    noVisit: (name, weeks, from) =>
      `${name} has needed attention for ${weeks} weeks or more, and no visit is on record since ${from}; better go there before any talk.`,
    visitsUnknown: (name, weeks) =>
      `${name} has needed attention for ${weeks} weeks or more; visits were not reported, so nobody can say whether anyone was there.`,
    smallSample: (name) => `${name} has small samples; its score moves easily; think twice before it is named.`,
    samplePolicy: (what) => `Still a sample, not confirmed by the district and no official ground: ${what}.`,
    sampleRules: 'the rules',
    sampleWords: 'names of checks and kinds',
    expiredFeed: (feed, state) => `${feed} is “${state}”; what rests on it had better not be issued.`,
  },
};
