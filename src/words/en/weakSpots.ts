import type { DeskWords } from '../words.ts';

const side = (isLow: boolean) => (isLow ? 'below' : 'above');

export const weakSpots: DeskWords['weakSpots'] = {
  title: 'Weak spots',
  finding: (red, amber, bright, family) =>
    `${family} series judged this week: ${red} confirmed weak spot${red === 1 ? '' : 's'}, ${amber} to watch, ${bright} bright spot${bright === 1 ? '' : 's'}.`,
  expected: (family, ambers, reds) =>
    `Even if all is well expect about ${ambers} on the watch list and ${reds} on the confirmed list a week among ${family} series`,
  count: (n, text) => (n < 1 ? 'under 1' : `about ${text}`),
  correlated: (ambers, reds) =>
    `; if neighbouring weeks depend on each other, about ${ambers} and ${reds}. After going live, try it for 26 weeks before leaders see the list.`,
  track: (reds, visited, confirmed, not) =>
    `Of ${reds} weak spots listed in the last 12 weeks, ${visited} were visited: ${confirmed} confirmed, ${not} not confirmed.`,
  noTrack: (reds) =>
    `${reds} weak spots were listed in the last 12 weeks; no visit has been recorded, so how often the list is right is not known yet.`,
  ordinary: 'All others: ordinary variation, no separate action needed.',
  machine: 'Found by the system, to be checked by the team; no basis for an appraisal.',
  withdrawn: 'The weekly data are expired or suspect: nothing is listed.',
  tabsLabel: 'Lists',
  tabs: { red: 'Confirmed', amber: 'Watch', bright: 'Bright spots', questions: 'Questions', states: 'Not judged' },
  empty: {
    red: 'No confirmed weak spot this week.',
    amber: 'Nothing to watch this week.',
    bright: 'No bright spot this week.',
    questions: 'Nothing in these records to ask about.',
    states: 'Every series can be judged.',
  },
  what: {
    red: 'Holds after allowing for all comparisons; at most ten are for action, and an item leaves after four weeks without a signal.',
    amber: 'A hint only: one of four rules, or slow drift. Look at the chart; no action needed.',
    bright: 'The same test in the other direction: a change for the better that is not chance.',
    questions: 'Questions to people who know, not findings: ask first, then look at the records.',
    states: 'Interrupted data, samples too small, trial limits, or no variation.',
  },
  name: (compound, indicator) => `${compound} · ${indicator}`,
  confidence: { strong: 'very sure', good: 'fairly sure', some: 'to be seen', slight: 'a hint' },
  forAction: 'for action',
  held: (week) => `on the list since ${week}`,
  points: { 1: 'weeks', 4: 'periods of four weeks' },
  level: (value, x, n) => `${value} (${x} of ${n})`,
  red: (recent, base, chance, family) =>
    `Confirmed weak spot: 4-week mean ${recent} against ${base}; chance ${chance}, allowing for ${family} comparisons`,
  redWeek: (latest, base, chance, family) =>
    `Confirmed weak spot: ${latest} this week against ${base}; chance ${chance}, allowing for ${family} comparisons`,
  redHeld: (since, recent, base) =>
    `Confirmed weak spot: confirmed ${since}, 4-week mean ${recent} against ${base}; not beyond the line this week, still kept`,
  bright: (recent, base, chance, family) =>
    `Bright spot: 4-week mean ${recent} against ${base}; chance ${chance}, allowing for ${family} comparisons`,
  brightHeld: (since, recent, base) => `Bright spot: confirmed ${since}, 4-week mean ${recent} against ${base}; still kept`,
  amber: (reason) => `Watch: ${reason}`,
  rules: {
    1: (value, isLow) => `${value}, ${side(isLow)} the limit of ordinary variation (rule 1)`,
    2: (_value, isLow, points) => `7 ${points} in a row ${isLow ? 'falling' : 'rising'} (rule 2)`,
    3: (_value, isLow, points) => `2 of the last 3 ${points} close to the ${isLow ? 'lower' : 'upper'} limit (rule 3)`,
    4: (_value, isLow, points) => `7 ${points} in a row ${side(isLow)} the mean (rule 4)`,
  },
  drift: 'slow drift towards worse',
  firstChange: (week, value) => `first change: the same all through the baseline, ${value} since ${week}`,
  and: '; ',
  rarely: (tenths) => ['not small', 'below 1 in 10', 'below 1 in 100', 'below 1 in 1,000'][tenths] ?? 'below 1 in 10,000',
  state: {
    interrupted: (weeks) => `No data for ${weeks} weeks: no verdict`,
    torn: 'Interrupted: more than a quarter of the baseline was not reported; no verdict',
    hidden: 'Fewer than 10 answers: not shown, not ranked, not judged',
    tooShort: 'Under 5 weeks of data: no verdict',
    immature: 'Under 12 weeks of data: trends and runs only, no limits',
    trial: 'Trial limits: under 24 weeks of data',
    noVariation: 'The same in every week of the baseline: no limits; the first change is reported',
  },
  question: {
    onThreshold: (weeks, of, target) => `In ${weeks} of the last ${of} weeks exactly at the target of ${target}: how is it set?`,
    repeated: (weeks, x, n) => `${x} of ${n} reported ${weeks} weeks in a row: is it counted each week?`,
    allPerfect: (weeks, n, peers) =>
      `All good for ${weeks} weeks (${n} cases) while others stand at ${peers}: what can they learn from it?`,
    beforeCount: (week, before, at, after) =>
      `From ${before} to ${at} just before the quarter's count (${week}), then back to ${after}: what was done?`,
  },
  peers: (value, compounds, gap) => `The other ${compounds} compounds: ${value}, a gap of ${gap}`,
  gapPoints: (points) => `${points} points`,
  gapUnits: (gap) => gap,
  variation: { worse: 'worse (signal)', better: 'better (signal)', ordinary: 'ordinary variation', unknown: 'not judged' },
  assurance: {
    pass: 'will reliably meet the target',
    fail: 'will reliably miss the target',
    varies: 'may or may not meet the target',
  },
  target: (value) => `target ${value}`,
  chart: {
    mean: 'baseline mean',
    target: 'target',
    limits: 'ordinary variation',
    baseline: 'baseline',
    missing: 'not reported',
    legendWorse: 'signal, worse',
    legendBetter: 'signal, better',
    legendHoliday: 'holiday week (not in the baseline)',
    legendMissing: 'not reported or not shown: no line',
    sentence: (what, last, base) => `${what}: last 4 weeks ${last}, baseline ${base}`,
    twin: ['Week', 'Value', 'Cases', 'Lower limit', 'Upper limit', 'Rule'],
    hidden: 'not shown',
    nothingDue: 'nothing due',
    notReported: 'not reported',
    noValue: 'no value to show',
  },
  details: 'Course',
  open: 'Compound page',
  visits: {
    title: 'Five places to visit this week',
    what: 'By how sure the finding is, then by the number of weak spots and watch items; each compound once.',
    print: 'Print the visit list',
    none: 'No weak spot or watch item calls for a visit this week.',
    place: 'Compound',
    why: 'Why',
    confidence: 'How sure',
    last: 'Last visit',
    never: 'none recorded',
    who: 'Contact',
    whoIs: (community, commander) => `${community} · ${commander}`,
    vacant: (role) => `${role} (vacant)`,
    result: 'Found on site',
    outcomes: ['confirmed', 'not confirmed'],
    reason: (tier, indicator) => `${tier}: ${indicator}`,
    byTeam: (day, team) => `${day} ${team}`,
  },
  source: (name) => `source: ${name}`,
  sourceAt: (source, at) => `${source}, as of ${at}`,
};
