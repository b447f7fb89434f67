import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { property as zh } from '../../zh/systems/property.ts';
import { managementModes } from '../managementModes.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const property: typeof zh = {
  name: 'Red-Heart property service',
  question: 'Who manages this compound, and how well?',
  figures: {
    'property.managed': term({
      name: 'Compounds that are managed',
      unit: 'compounds',
      meaning:
        'Of the compounds whose management was reported, how many are managed in one of the seven ways. Those not reported are left out and listed apart.',
      formula: 'managed ÷ management reported',
      numerator: 'compounds managed in one of the seven ways',
      denominator: 'compounds whose management was reported, abandoned ones among them',
      cadence: weekly,
    }),
    'property.abandoned': term({
      name: 'Abandoned compounds',
      unit: 'compounds',
      meaning: 'Compounds whose property firm left and that nobody manages now. The page names them and says since when.',
      formula: 'compounds whose latest entry says abandoned',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'property.redHeart': term({
      name: 'Red-Heart property service',
      unit: 'compounds',
      meaning:
        'Of the compounds that are managed, how many have Red-Heart service. Whether the firm has a Party branch is listed beside it.',
      formula: 'Red-Heart service ÷ managed compounds',
      numerator: 'managed compounds entered as Red-Heart service',
      denominator: 'compounds managed in one of the seven ways',
      cadence: weekly,
    }),
    'property.used': term({
      name: 'Services that are used',
      unit: 'services',
      meaning:
        'Of the services that stations offer now, how many were used at least once in the newest whole month that was counted. What nobody counted is not nought and is left out.',
      formula: 'used in the month ÷ counted in the month (services offered now)',
      numerator: 'services used more than nought times in the month',
      denominator: 'services whose use was counted in the month',
      cadence: 'monthly, of the newest whole month that was counted',
    }),
  },
  modes: managementModes,
  sentence: (managed, told, abandoned, untold, redHeart) =>
    told === 0
      ? 'No compound has reported how it is managed.'
      : `Of ${decimal(told, 0)} compounds that said so, ${decimal(managed, 0)} are managed, ${decimal(redHeart, 0)} of them by Red-Heart service; ${abandoned === '' ? 'none is abandoned' : `abandoned: ${abandoned}`}${untold === 0 ? '' : `; ${decimal(untold, 0)} did not report`}.`,
  abandonedTitle: 'Abandoned, and nobody has taken over',
  abandonedNone: 'No compound is entered as abandoned.',
  abandonedSince: (day, days) => `since ${day}, ${days} days`,
  abandonedBefore: (mode) => `before that: ${mode}`,
  untold: (names) => `Management not reported: ${names}`,
  byMode: 'Ways of management',
  modeColumns: { mode: 'Way', compounds: 'Compounds' },
  mode: 'Way of management',
  allModes: 'All ways',
  table: 'Who manages each compound',
  columns: {
    compound: 'Compound',
    community: 'Community',
    mode: 'Managed by',
    since: 'Since',
    provider: 'Company or body',
    redHeart: 'Red-Heart service',
    branch: 'Party branch',
    services: 'Services',
    used: 'Used in the month',
    counted: 'Counted in the month',
    before: 'Before',
  },
  yes: 'yes',
  no: 'no',
  noProvider: 'not named',
  story: (place) => `${place}: before and after a new manager`,
  history: 'Who managed it',
  historyLine: (day, mode, provider) => `since ${day}: ${mode}${provider === '' ? '' : `, ${provider}`}`,
  works: 'What was done',
  workDone: (day) => `done ${day}`,
  workPlanned: (day) => `planned for ${day}`,
  noPictures: 'No pictures of before and after.',
  noStory: 'No compound has changed its management.',
  storyNote: 'Days are those entered; what is marked as sample is made up for this demonstration.',
  station: (place) => `${place}: the compound-size city service station`,
  stationNote: (month) => `Uses are those counted in ${month}; not counted is not nought.`,
  stationNoMonth: 'No use was counted in the last two months.',
  stationColumns: { service: 'Service', group: 'Kind', since: 'Since', used: 'Times in the month', before: 'Month before' },
  group: { convenience: 'Convenience', benefit: 'Benefit (free)' },
  uncounted: 'not counted',
  noServices: 'No service is entered.',
  allServices: 'Services of all stations',
  agrees: (communities) =>
    `Does not contradict what communities report of property service: ${communities} communities fit. They report of all their compounds; here are only those of the register.`,
  differs: (names, agreed) =>
    `Contradicts what communities report of property service: ${names}; the other ${agreed} communities fit.`,
  here: {
    title: 'Management:',
    now: (mode, provider, day) => `${mode}${provider === '' ? '' : ` (${provider})`}, since ${day}`,
    untold: 'management not reported',
    body: (kinds) => `has ${kinds}`,
    noBody: 'no committee or council entered',
    bodyEnded: (kind, day) => `${kind} ended ${day}, none entered since`,
    redHeart: 'Red-Heart service',
  },
  wall: {
    modes: 'Who manages',
    abandoned: 'Abandoned',
    since: (day) => `since ${day}`,
    compounds: (n) => `${n} compounds`,
    station: (place) => `Station of ${place}`,
    times: (month) => `Times used in ${month}`,
    month: (n) =>
      ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][
        n - 1
      ] ?? '',
  },
};
