import type { Words } from '../words.ts';

export const league: Words['league'] = {
  tier: { ahead: 'Ahead', middle: 'Middle', behind: 'To improve' },
  group: {
    old: 'Old',
    themeModel: 'Theme model',
    benchmark: 'Benchmark',
    otherCompound: 'Others',
    withOld: 'With old compounds',
    resettlement: 'With resettlement',
    otherCommunity: 'Others',
  },
  noPlace: {
    veto: 'Rating suspended',
    incomplete: 'Records incomplete: not ranked',
    mandatoryMissing: 'Mandatory item missing: not ranked',
    noRules: 'No valid rules',
    rubric: 'The scoring rules are wrong: not ranked',
    tooFewCases: 'Too few cases: not ranked',
    stale: 'Nothing reported this week: not ranked',
    gate: 'Within error: not ranked',
    groupTooSmall: 'Fewer than 5: not ranked',
  },
  place: (n, joint) => (joint ? `Joint ${n}` : `No. ${n}`),
  range: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  rangeHead: 'Possible ranks',
  rangeLong: (low, high) =>
    `Rank range ${low}–${high}: given the sample, the true rank is 90 % likely between ${low} and ${high}`,
  moved: (way, places) => (way === 'up' ? `Up ${places}` : `Down ${places}`),
  notMoved: 'No clear change (the move is within error)',
  notCompared: 'Cannot be compared',
  closed: {
    community: 'Differences between communities are within sampling error: not ranked',
    compound: 'Differences between compounds are within sampling error: not ranked',
  },
  tooFew: 'Fewer than 5 can be ranked: not ranked',
  working: 'Working out the places …',
  failed: 'Places cannot be worked out just now: figures only, in no order.',
  joint: 'joint',
};
