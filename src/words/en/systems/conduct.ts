import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { conduct as zh } from '../../zh/systems/conduct.ts';

const weekly = 'weekly, as things stood at the close of Friday';
const entries = (n: number) => (n === 1 ? '1 entry' : `${decimal(n, 0)} entries`);

export const conduct: typeof zh = {
  name: 'Party building + conduct',
  question: 'Who is praised, what must be put right, and until when?',
  figures: {
    'conduct.positive': term({
      name: 'Entries of praise',
      unit: 'entries',
      meaning: 'Entries of the positive list that still count. What they say and no more: they are in no order of merit.',
      formula: 'entries of the positive list made and not expired',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'conduct.open': term({
      name: 'To be put right',
      unit: 'entries',
      meaning: 'Entries of the negative list neither put right nor expired.',
      formula: 'entries of the negative list made, not put right and not expired',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'conduct.overdue': term({
      name: 'Overdue of those open',
      unit: 'entries',
      meaning: 'Of the entries to be put right, how many are past their due day.',
      formula: 'entries past their day ÷ entries to be put right',
      numerator: 'entries past their due day and not put right',
      denominator: 'entries to be put right',
      cadence: weekly,
    }),
    'conduct.redressed': term({
      name: 'Put right on time',
      unit: 'entries',
      meaning:
        'Of the negative entries due over the last quarter, how many were put right by their due day. One that had expired before it is not counted.',
      formula: 'put right by their day ÷ entries due over 13 weeks',
      numerator: 'entries put right by their due day',
      denominator: 'negative entries due over the last 13 weeks',
      cadence: weekly,
    }),
  },
  sentence: (positive, open, overdue) =>
    `${entries(positive)} of praise; ${
      open === 0
        ? 'nothing is to be put right'
        : `${entries(open)} to be put right, ${overdue === 0 ? 'none overdue' : `${decimal(overdue, 0)} overdue`}`
    }.`,
  nothing: 'Neither list has an entry yet.',
  postsOnly: 'Posts and places only, never names. Walls show the positive list, and of the negative one how many entries it has.',
  roles: {
    streetSecretary: 'Street secretary',
    communitySecretary: 'Community secretary',
    communityTeam: 'Community team',
    department: 'District department',
    taskForce: 'Task force',
  },
  actions: { praise: 'Praise', remind: 'Reminder', criticise: 'Criticism', rectify: 'To rectify' },
  states: { overdue: 'overdue', open: 'to be put right', redressed: 'put right', praise: 'counts', expired: 'expired' },
  negative: 'Negative list',
  positive: 'Positive list',
  showing: 'Show',
  all: 'All entries that count',
  toDo: 'To be put right only',
  late: 'Overdue only',
  past: (n) =>
    `${n} more have expired: they are not listed and in neither list; the share put right on time still counts them in the quarter they were due.`,
  columns: {
    id: 'Entry',
    role: 'Post',
    place: 'Place',
    item: 'Matter',
    basis: 'Rests on',
    action: 'Measure',
    entered: 'Entered',
    days: 'Listed (days)',
    due: 'Due',
    redressed: 'Put right',
    expires: 'Expires',
    state: 'State',
    late: 'Overdue (days)',
  },
  unset: 'not set',
  nowhere: 'no street or community',
  none: 'There is no such entry.',
  byAction: 'Negative list (entries, whole district)',
  open: 'Not yet due',
  overdue: 'Overdue',
  redressed: 'Put right',
  wallNote: 'Numbers only: neither posts nor places.',
  agrees: (communities) =>
    `The lists and the quarterly report agree: due and put right on time in the quarter last reported are the same in all ${communities} communities.`,
  differs: (names, agreed) => `The lists and the quarterly report do not agree: ${names}; the other ${agreed} communities do.`,
  notCovered: 'The lists do not cover the whole quarter last reported, so they cannot be held against that report.',
};
