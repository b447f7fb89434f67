import type { wall as zh } from '../zh/wall.ts';

const s = (n: number) => (n === 1 ? '' : 's');

export const wall: typeof zh = {
  title: 'Wall',
  overview: 'District overview',
  rowsOf: (n, of) => (n === of ? `all ${of}` : `first ${n} of ${of}`),
  scenes: {
    overview: 'Overview',
    stars: 'Stars',
    weekly: 'Week on week',
    supervision: 'Supervision',
    chiefs: 'Chiefs, concerns',
    wishes: 'Wishes',
    reviews: 'Reviews',
    renovation: 'Before winter',
    weakSpots: 'Weak spots',
    communities: 'Communities',
    compounds: 'Compounds',
    programme: 'Programme',
    models: 'Models',
    property: 'Property',
    links: 'Four Links',
    conduct: 'Conduct',
    culture: 'Culture',
    contest: 'Contest',
    readiness: 'Readiness',
  },
  place: (city, district, week) => `${district}, ${city} · ${week}`,
  clockLabel: 'Time now',
  oldest: 'Oldest periodic: ',
  expired: (week) => `Data stopped at ${week} and have expired: old numbers only, not judged.`,
  gone: (feed) => `${feed}: not reported.`,
  mapBare: 'Happy compounds',
  renovationBare: 'Renovation',
  noWeek: 'No weekly data have arrived, so places, scores and stars cannot be computed.',
  lastWeeks: (n) => `last ${n} weeks`,
  waiting: 'Reading data…',
  sentence: (f) => {
    const parts = [
      `${f.rated} of ${f.declared} compounds rated${f.litMean === null ? '' : `, mean ${f.litMean} stars`}`,
      f.worksExpired
        ? 'renovation not judged'
        : f.behind === null
          ? 'renovation not reported'
          : f.behind === 0
            ? 'no renovation behind plan'
            : `${f.behind} renovation${s(f.behind)} behind`,
    ];
    if (f.lost > 0) parts.push(`${f.lost} lost stars`);
    if (f.silent > 0) parts.push(`${f.silent} silent`);
    return parts.join('; ');
  },
  score: 'Mean score',
  stars: 'Mean stars',
  starsUnit: (of) => `of ${of}`,
  renovation: (n) => (n === 0 ? 'Renovation' : `Renovation (${n})`),
  satisfaction: 'Satisfaction',
  trial: 'trial',
  ratedOf: (n, of) => `${n} of ${of} rated`,
  sinceLastWeek: (change, noise) => `${change} on week, ${noise}`,
  noise: { usual: 'usual', unusual: 'unusual', untested: 'untested' },
  noComparison: 'no week to compare',
  planned: (gap, share) => `${gap} pp, plan ${share}`,
  moneyDivisor: 100,
  moneyDigits: 0,
  money: (done, budget) => `¥${done} of ${budget} m`,
  answers: (satisfied, n) => `${satisfied} of ${n} answers`,
  margin: (points) => `±${points} pp`,
  notReported: 'Not reported',
  withdrawn: 'expired, not judged',
  map: (n) => `${n} compounds`,
  mapPartial: (arrived, declared) => `${arrived} of ${declared} compounds`,
  schematic: 'Schematic',
  legend: { upTo4: '≤4', unit: 'stars', unrated: 'not rated', attention: 'attention' },
  mapLabel: (rated, of, top, low) =>
    `Schematic map: ${rated} of ${of} compounds rated, ${top} with 8 stars, ${low} with 4 or fewer.`,
  leagueNote: (ahead, behind) => `${ahead} ahead, ${behind} to improve; thin line 90 % sure, thick 50 %`,
  page: (n, of) => `page ${n} of ${of}`,
  columns: {
    place: 'Place',
    move: 'Move',
    community: 'Community',
    score: 'Score',
    compound: 'Compound',
    stars: 'Stars',
  },
  renovationTitle: (n) => `${n} renovations`,
  plannedTick: 'plan to date',
  phases: { done: 'Done', underWay: 'Active', notStarted: 'Later', behind: 'Behind' },
  renovationLabel: (done, underWay, notStarted, behind) =>
    `Renovation: ${done} done, ${underWay} under way, ${notStarted} not begun, ${behind} behind plan.`,
  renovationTwin: ['Compound', 'Done', 'Planned', 'Stage'],
  mapTwin: ['Compound', 'Community', 'Stars'],
  distribution: 'Stars held',
  distributionOf: (n) => `${n} compounds`,
  unrated: 'None',
  attention: 'Attention',
  attentionOf: (shown, of) => (of > shown ? `${shown} of ${of}` : `${of} item${s(of)}`),
  attentionNone: 'No record asks for attention this week.',
  attentionTag: (item, points) => {
    switch (item.kind) {
      case 'behindPlan':
        return `${points} pp behind`;
      case 'starLost':
        return `${item.from}→${item.to} stars`;
      case 'notReported':
        return `${item.weeks} wk silent`;
      case 'docked':
        return 'docked';
    }
  },
  attentionReason: (item, shares, criteria, last) => {
    switch (item.kind) {
      case 'behindPlan':
        return `Done ${shares.done}, plan ${shares.planned}`;
      case 'starLost':
        return `Below pass: ${criteria}`;
      case 'notReported':
        return last === null ? 'Never reported' : `Last report ${last}`;
      case 'docked':
        return criteria;
    }
  },
  fault: (sentence, more) => (more > 0 ? `${sentence} (and ${more} more)` : sentence),
  chartFailed: 'The picture cannot be drawn now; the table holds the numbers.',
  panelFailed: 'This panel cannot be shown now; it tries again with the next data.',
  partialNote: (names) => `missing: ${names}`,
};
