import type { burden as zh } from '../zh/burden.ts';

/** How much reporting the rubric costs the communities. */
export const burden: typeof zh = {
  title: 'Reporting burden',
  question: 'How many figures is each community asked for in a year, and how many of them twice?',
  waiting: 'Counting.',
  failed: 'The count was not finished. Reload to try again.',
  sentence: (s) =>
    `Under the present checks ${s.communities} communities fill in ${s.median} figures a year each on average; of ${s.denominator} in the district, ${s.numerator} (${s.share}) are sent elsewhere already.`,
  method: (weeks) =>
    `Counted by the rules, not by what came: a reading is two figures, numerator and denominator; 52 a year for weekly checks, 12 monthly, 4 quarterly, 2 half-yearly. What was declared not applicable is not counted. "Sent elsewhere" means that another feed or check holds the same figure. Reports and corrections are those of the last ${weeks} weeks. In code order: this is no ranking.`,
  overlapNote: 'What counts as sent twice comes from comparing the sample definitions; the district may change it.',
  table: 'Communities',
  checks: 'Checks',
  columns: {
    community: 'Community',
    subjects: 'Reports for',
    asked: 'Figures a year',
    perWeek: 'A week on average',
    twice: 'Of them twice',
    share: 'Share twice',
    reported: 'Weekly checks reported',
    corrected: 'Corrections',
    oldest: 'Oldest reading in use',
  },
  checkColumns: {
    check: 'Check',
    cadence: 'Rhythm',
    subjects: 'Asked of',
    asked: 'Figures a year',
    elsewhere: 'Sent elsewhere',
    newest: 'Newest reading',
  },
  numbers: (n) => n,
  times: (n) => n,
  days: (n) => `${n} days ago`,
  reportedOf: (share, n, of) => `${share} (${n}/${of})`,
  none: 'none',
  inFeed: (feed) => `feed "${feed}"`,
  inCheck: (check) => `check "${check}"`,
  cadence: { weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly', halfYear: 'half-yearly' },
  link: 'Reporting burden',
  linkWhat: 'How many figures a community fills in each year, and which twice',
};
