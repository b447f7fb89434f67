import type { method as zh } from '../zh/method.ts';

export const method: typeof zh = {
  title: 'How it is worked out',
  lead: 'Where every place, mark and star on the screens comes from, what it says and what it cannot say. Values marked “sample” are defaults until the district sets its own.',
  contents: 'Contents',
  chapters: [
    {
      id: 'why',
      title: 'Why not simply sort by percentage',
      text: [
        '19 of 20 answers satisfied is 95 %; 280 of 300 is 93.3 %. By percentage the first is ahead. Yet one more dissatisfied person among the 20 makes it 90 %, and it falls behind. With few answers a percentage is unsteady, and the place is luck.',
        'Rank 30 compounds by two surveys between which nothing changed, and places move by 5.8 on average; of the top three only 37 % stay (by simulation). So every place here comes with its possible ranks, and where units are too close nobody is put before anybody.',
      ],
    },
    {
      id: 'score',
      title: 'Where the scores come from',
      text: [
        'A community’s weekly score has six parts; each looks at what fell due in the last four weeks and was done on time. What fell due earlier and is still open counts in the denominator. With few cases the rate is drawn a little towards the district’s: the fewer cases, the more. How much is set by the district’s last twelve weeks, not by a person.',
        'A compound’s score is the mean of its eight items, plus bonus, minus deductions. Scores and stars of compounds use the observed rates; only places and ranges take the size of the sample into account.',
        'A part with nothing due leaves its weight to the others. Not reported is not nothing due: with less than 75 % of the weight reported there is no place. Missing is never 0, and never last.',
      ],
    },
    {
      id: 'rank',
      title: 'Possible ranks, joint places and tiers',
      text: [
        'Where each unit’s true level may lie is drawn 4,000 times from its data (20,000 for the bulletin), the weights up or down by a quarter, and each time the units are ranked. The thin line holds nine tenths of those ranks, the thick one half, the dot is the average rank; the table is in that order.',
        'Units whose average ranks differ by less than 0.05, or whose scores agree to two decimals, share the place and the next is skipped (1-2-3-3-5).',
        'Four fifths of certainty of the first third is “ahead”, of the last third “to improve”, the rest “middle”. Order inside a tier claims nothing. To say that one is truly better than another takes 95 %.',
        'The same data give the same result on every screen and at every time: the draws start from table, week and method version.',
      ],
    },
    {
      id: 'gate',
      title: 'When no places are given',
      text: [
        'First: do the units differ at all? The counts of twelve weeks are tested. If such a spread is common among equals (8 % or more), only figures are listed, in code order.',
        'Fewer than five are not ranked; a street has too few communities, so streets are only summed up. Who did not report this week keeps the last score, grey and dated, and takes no part.',
      ],
    },
    {
      id: 'arrow',
      title: 'Marks of a move',
      text: [
        'Two neighbouring four-week windows share three weeks, so only the leaving and the entering week can move a score. A mark is given only where these two differ beyond chance (about 2 % false) and the average rank moved by one or more; otherwise it says no clear change.',
        'So a table of 19 shows about one mark in two and a half weeks even if nothing changed. Nor do marks see everything: a lasting fall of 15 points is marked in its first week one time in five, within four weeks fewer than two in five. For slow changes compare with four weeks ago.',
      ],
    },
    {
      id: 'weak',
      title: 'Watch items and confirmed weak spots',
      text: [
        'Every week 30 compounds by 16 indicators, 480 curves, are looked at. The first 24 weeks of a curve set its ordinary limits. A point outside them, seven steadily rising or falling, two of three near a limit, or seven on one side of the mean makes a watch item.',
        'With 480 curves about 9 watch items a week are luck alone. A confirmed weak spot must also stand after allowing for 480 comparisons: under one a week if all is well.',
        'Indicators with few cases (under 10 a week) are not judged by limits but by how rare so bad a week would be at the usual level. Interrupted reports get no verdict. Bright spots pass the same test the other way.',
        'A machine finds confirmed weak spots, people check them on site; what they found is recorded, and the page says how many of the last twelve weeks’ were visited and were true.',
      ],
    },
    {
      id: 'stars',
      title: 'Stars',
      text: [
        'Each item from 80 points lights a star; the count comes first, the grade second. The screen shows a trial by this week’s data; the official result is published on its day and then stands. For it an item must pass the line by a margin of its error, twice in a row, so that stars do not flicker.',
        '“What is missing for the next star” puts the least effort first, in cases and answers. “How stable” moves the weights of the checks by a quarter either way and looks whether the star stays, and whether one disputed case would lose it.',
      ],
    },
    {
      id: 'works',
      title: 'When a renovation will end',
      text: [
        'In working weeks, not calendar weeks: nothing is built in winter, and no line is drawn through it. From the planned weeks earned per working week so far and the pace of finished compounds, 5,000 runs give the most likely day, the day with four fifths of certainty and the chance of this year.',
      ],
    },
  ],
  case: {
    title: 'Try it: five small surveys',
    lead: 'Units and numbers are invented. Change satisfied and answers, and see how the ranges move.',
    unit: (n) => `Sample compound ${String.fromCharCode(65 + n)}`,
    columns: {
      name: 'Unit',
      x: 'Satisfied',
      n: 'Answers',
      raw: 'Observed',
      interval: 'Error range',
      shrunk: 'Drawn in',
      borrowed: 'Borrowed',
      place: 'Place',
      range: 'Rank range',
    },
    xOf: (name) => `${name}: satisfied`,
    nOf: (name) => `${name}: answers`,
    reset: 'Restore the numbers',
    open: (percent) => `The differences stand (chance of such a spread among equals ${percent}, under 10 %): ranked.`,
    closed: (percent) =>
      `The differences do not stand (chance of such a spread among equals ${percent}, 10 % or more): not ranked.`,
    small: 'Fewer than 10 answers: not shown, not ranked, not judged',
    few: 'small sample',
    wrong: 'Satisfied must lie between 0 and the answers',
    sentence: (f) =>
      `${f.name}: observed ${f.raw} (${f.x} of ${f.n}), drawn towards the mean: ${f.shrunk}; given the sample, the true rank is 90 % likely between ${f.low} and ${f.high}.`,
  },
  weights: {
    title: 'Items and weights in use',
    lead: (version) => `Rules ${version}.`,
    columns: { criterion: 'Item', weight: 'Weight', checks: 'Checks', status: 'Basis' },
    official: 'official',
    families: {
      weeklyScore: 'Weekly score of communities',
      compoundStar: 'Eight Goods of compounds',
      communityStar: 'Eight Projects of communities',
    },
  },
  limits: {
    title: 'What the method cannot do',
    text: [
      'Error ranges cover sampling error alone. Who was asked, who answered and how it was asked no formula can see.',
      'Weeks are taken as independent; real ones hang together, so false alarms will be somewhat more than said above. Look back over the first 26 live weeks before leaders see confirmed weak spots.',
      'Twelve weeks answer “do they differ”, not “did they differ this month”. Of the true last three a table finds little more than one: one week’s place must never be a consequence by itself. Look at three weeks, and let people decide.',
      'Weights, targets and pass marks are default samples. Changing them moves places, but far less than sampling does: a quarter either way moves them by 0.4 on average (by simulation).',
      'Ranking makes people work for the rank. Values stuck on the pass mark, identical values, sudden rises: the page asks and does not judge.',
    ],
  },
  terms: {
    title: 'The terms of the trade',
    lead: 'For those who know statistics.',
    rows: [
      ['Error range', 'Wilson 95 % confidence interval'],
      ['Drawn towards the mean', 'Empirical Bayes: beta-binomial and gamma-Poisson posterior means'],
      ['Possible ranks', 'Ranks over posterior draws: 5, 25, 75 and 95 % quantiles'],
      ['Do they differ', 'Chi-square heterogeneity, in closed form for composites; ranked where P < 0.08'],
      ['Mark of a move', 'Conditional test of the leaving and entering week, |z| > 2.326'],
      ['Watch item', 'Four rules on XmR charts (NHS version)'],
      ['Confirmed weak spot', 'Exact predictive p-values, Benjamini–Hochberg, q = 0.05'],
      ['Renovation forecast', 'Earned schedule with reference-class Monte Carlo'],
    ],
  },
  sources: {
    title: 'Sources',
    text: [
      'Goldstein and Spiegelhalter 1996; Adab et al. 2002 (league tables and rank intervals)',
      'Wilson 1927, Newcombe 1998; Robinson (ebbr); Tak, Kelly and Morris 2017',
      'NHS Making Data Count; Benjamini and Hochberg 1995; Laney 2002; Spiegelhalter 2005',
      'Lipke 2003 (earned schedule); Flyvbjerg 2006 (reference classes)',
      'Gate, ranges and marks of composites are put together from these and are our own; what they do was measured by simulation.',
    ],
  },
};
