import { dayShort, decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { contest as zh } from '../../zh/systems/contest.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const contest: typeof zh = {
  name: 'Secretary contest',
  question: 'Who competes, and who won?',
  figures: {
    'contest.held': term({
      name: 'Contests held',
      unit: 'contests',
      meaning: 'Contests of the last twelve months whose results are confirmed.',
      formula: 'contests held within the last twelve months',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'contest.contestants': term({
      name: 'Secretaries who competed',
      unit: 'entries',
      meaning:
        'Secretaries who stood on stage within the last twelve months; who did so twice counts twice. By post, never by name.',
      formula: 'contestants of the contests held within the last twelve months',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'contest.communities': term({
      name: 'Communities that competed',
      unit: 'communities',
      meaning: 'Of the urban communities, how many had their secretary on stage within the last twelve months.',
      formula: 'communities whose secretary competed ÷ urban communities',
      numerator: 'urban communities whose secretary competed within the last twelve months',
      denominator: 'urban communities of the register',
      cadence: weekly,
    }),
  },
  sentence: (f) =>
    `${
      f.held === 0
        ? 'No contest was held in twelve months'
        : `Contests held in twelve months: ${decimal(f.held, 0)}, entries of secretaries: ${decimal(f.contestants, 0)}; ${decimal(f.communities, 0)} of ${decimal(f.of, 0)} urban communities took part`
    }; ${f.next === null ? 'no next one is set' : `the next is on ${dayShort(f.next, 'en')}`}.`,
  standing: { held: 'held', coming: 'to come', unconfirmed: 'its day has passed, results not confirmed' },
  level: { street: 'street Party secretary', community: 'community Party secretary' },
  coming: 'To come',
  none: 'No contest is set.',
  nothingHeld: 'No contest has been held.',
  contests: 'Contest',
  heldOn: 'Held on',
  contestants: (n) => `Contestants: ${n}`,
  lots: (drawn, of) => `Lots drawn: ${drawn} of ${of}`,
  noLots: 'lots not drawn',
  results: 'Contestants and results',
  columns: {
    place: 'Place',
    post: 'Contestant (post)',
    street: 'Street',
    lot: 'Lot',
    speech: 'Speech',
    quiz: 'Quiz',
    work: 'Work',
    deduction: 'Deduction',
    total: 'Total',
  },
  post: (place, level) => `${place}, ${level}`,
  place: (n, joint) => (joint ? `joint ${n}` : `${n}`),
  placesHidden: 'The rules in force show no places; contestants stand in the order of their lots.',
  noPlaces: 'This contest gives no places; contestants stand in the order of their lots.',
  parts:
    'Each part is out of 100 points; how they make the total is for the rules of the contest. “—” means there was no such part.',
  checkCode: 'Check code of the result',
  noCheckCode: 'no check code',
  agrees: (n) => `Agrees with the weekly report: the totals of ${n} communities are their contest scores (E3a).`,
  differs: (names, n) => `Does not agree with the weekly report: ${names}; the other ${n} communities do.`,
  difference: (name, total, score) => `${name} (contest ${total}, report ${score})`,
  unreported: (n) => ` ${n} more reported no such score in that week.`,
  noResult: 'no result',
  panels: { last: 'The last contest', all: 'All contests' },
  total: (n) => `${n} points`,
  lot: (n) => `lot ${n}`,
  more: (n) => `${n} more`,
  moreContests: (n) => `${n} more`,
};
