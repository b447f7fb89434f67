import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { culture as zh } from '../../zh/systems/culture.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const culture: typeof zh = {
  name: 'Culture and volunteering',
  question: 'Do people take part?',
  figures: {
    'culture.held': term({
      name: 'Activities held as planned',
      unit: 'activities',
      meaning:
        'Of the activities planned for a day of the window, how many were held within the week they were planned for. One put off is not as planned.',
      formula: 'held as planned ÷ planned in the window',
      numerator: 'activities held within the week they were planned for',
      denominator: 'activities planned for a day of the window',
      cadence: weekly,
    }),
    'culture.participants': term({
      name: 'Participants',
      unit: 'heads',
      over: 'activities with heads counted',
      meaning:
        'How many heads came to the activities held in the window. Those at which nobody counted are left out, not taken for nought; who comes twice counts twice.',
      formula: 'sum of heads over the activities held in the window at which they were counted',
      numerator: '',
      denominator: 'activities held in the window at which heads were counted',
      cadence: weekly,
    }),
    'culture.compounds': term({
      name: 'Compounds with an activity',
      unit: 'compounds',
      meaning:
        'Of the compounds in the register, how many have an activity of their own on record in the window. None on record does not say that none was held. One of the whole community is no compound’s.',
      formula: 'compounds that held an activity in the window ÷ compounds in the register',
      numerator: 'compounds that held at least one activity in the window',
      denominator: 'compounds in the register',
      cadence: weekly,
    }),
    'culture.volunteers': term({
      name: 'Volunteers',
      unit: 'heads',
      over: 'activities with volunteers counted',
      meaning:
        'How many volunteers helped at the activities held in the window. Those at which nobody counted are left out, not taken for nought.',
      formula: 'sum of volunteers over the activities held in the window at which they were counted',
      numerator: '',
      denominator: 'activities held in the window at which volunteers were counted',
      cadence: weekly,
    }),
  },
  sentence: (planned, heads, counted, uncounted) =>
    [
      planned.of === 0
        ? 'No activity was planned in the window'
        : `${decimal(planned.n, 0)} of ${decimal(planned.of, 0)} activities were held as planned`,
      heads === null ? 'nobody counted heads' : `${decimal(heads, 0)} heads came to the ${decimal(counted, 0)} that were counted`,
      ...(heads !== null && uncounted > 0 ? [`${decimal(uncounted, 0)} were not and are left out`] : []),
    ]
      .join('; ')
      .concat('.'),
  nothing: 'No activity is in the register yet.',
  groups: { civility: 'Civility', sport: 'Sports', arts: 'Arts', learning: 'Learning', volunteering: 'Volunteering' },
  byGroup: 'Activities by kind',
  byCommunity: 'Activities by community',
  byCompound: 'Activities by compound',
  teams: 'Teams of volunteers',
  groupNote: 'Activities are those held in the window; heads only where they were counted.',
  perNote:
    'Heads per 100 households only where the households are known: heads counted at the compounds’ own activities, over their households. Activities without a count are left out, so the number is on the low side.',
  heads: (heads, uncounted) => (uncounted === 0 ? heads : `${heads} (${uncounted} uncounted)`),
  notCounted: 'not counted',
  notHeld: 'none on record',
  householdsUnknown: 'households not known',
  rate: (heads, households) => `${heads} heads / ${households} households`,
  columns: {
    community: 'Community',
    compound: 'Compound',
    group: 'Kind',
    held: 'Held',
    asPlanned: 'As planned',
    planned: 'Planned',
    participants: 'Heads',
    uncounted: 'Not counted (activities)',
    volunteers: 'Volunteers',
    per100: 'Heads per 100 households',
    over: 'Heads / households',
    teams: 'Teams',
    members: 'Members',
    team: 'Team',
    since: 'Since',
  },
  panels: { groups: 'What was held, and who came', compounds: 'Heads per 100 households' },
  scale: 'own activities, heads / households; uncounted ones left out',
  leftOut: (n) => `${n} compounds left out: households not known, or no activity with heads counted`,
  agrees: (compounds) =>
    `The activities and the weekly report agree: planned and held as planned are the same in all ${compounds} compounds.`,
  differs: (names, agreed) => `The activities and the weekly report do not agree: ${names}; the other ${agreed} compounds do.`,
};
