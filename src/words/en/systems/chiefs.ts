import { term } from '../../term.ts';
import type { chiefs as zh } from '../../zh/systems/chiefs.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const chiefs: typeof zh = {
  name: 'Four-Chief Coordination',
  question: 'Is every post filled and answering?',
  figures: {
    'chiefs.posts': term({
      name: 'Posts filled',
      unit: 'posts',
      meaning:
        'Of the posts set for commanders, grid, building and unit chiefs, how many are filled. The secretary is not one of the four.',
      formula: 'posts filled ÷ posts set, as the register stands',
      numerator: 'four-chief posts with somebody in them',
      denominator: 'four-chief posts set',
      cadence: 'whenever it changes',
    }),
    'chiefs.grids': term({
      name: 'Grids of the right size',
      unit: 'grids',
      meaning:
        'Grids with as many households as the rules ask. A small compound in a larger grid is fine: grids are judged, and only where households are known.',
      formula: 'grids within the limits ÷ grids whose households are known, as the register stands',
      numerator: 'grids with households within the limits',
      denominator: 'grids whose households are known',
      cadence: 'whenever it changes',
    }),
    'chiefs.concerns': term({
      name: "Chiefs' concerns on time",
      unit: 'concerns',
      meaning: 'Of the concerns that chiefs brought in and that were due, how many were closed on time.',
      formula: 'due in the window, closed on time and not reopened ÷ due in the window, brought in by chiefs',
      numerator: 'concerns brought in by chiefs, due in the window, closed on time and not reopened',
      denominator: 'concerns brought in by chiefs and due in the window',
      cadence: weekly,
    }),
    'chiefs.mediation': term({
      name: 'Mediations agreed',
      unit: 'disputes',
      meaning: 'Of the disputes that were due, in how many both sides agreed.',
      formula: 'agreed ÷ due in the window',
      numerator: 'disputes due in the window and agreed by this Friday',
      denominator: 'disputes due in the window',
      cadence: weekly,
    }),
    'chiefs.care': term({
      name: 'Care groups called on',
      unit: 'persons',
      meaning:
        'Of the persons in care groups, how many were called on this month. Compounds that did not report calls are left out of both. Totals only.',
      formula: 'persons called on this month ÷ persons in care groups where calls were reported',
      numerator: 'persons called on this month',
      denominator: 'persons in care groups whose calls were reported',
      cadence: 'monthly',
    }),
  },
  sentence: (posts, concerns) => {
    const filled =
      posts === null
        ? 'Posts of the four chiefs are not reported'
        : posts.n === posts.of
          ? `All ${posts.of} posts of the four chiefs are filled`
          : `${posts.n} of ${posts.of} posts of the four chiefs are filled, ${posts.of - posts.n} vacant`;
    const closed =
      concerns === null
        ? 'no concern of theirs was due'
        : `${concerns.n} of ${concerns.of} concerns they brought in were closed on time`;
    return `${filled}; ${closed}.`;
  },
  roles: { commander: 'Commander', gridChief: 'Grid chief', buildingChief: 'Building chief', unitChief: 'Unit chief' },
  groups: { livingAlone: 'Elderly living alone', disabled: 'Disabled', hardship: 'In hardship', resettled: 'Resettled' },
  tables: {
    roles: 'Posts by role',
    streets: 'Chiefs by subdistrict',
    grids: 'Grids outside the limits',
    care: 'Care groups (persons)',
  },
  columns: {
    role: 'Role',
    street: 'Subdistrict',
    set: 'Set (posts)',
    filled: 'Filled (posts)',
    vacant: 'Vacant (posts)',
    share: 'Share filled',
    grids: 'Grids',
    right: 'Right size / known',
    rightGrids: 'Right size (grids)',
    judged: 'Households known (grids)',
    collected: 'Brought in (concerns)',
    dispatched: 'Handed on (concerns)',
    concerns: 'Concerns on time / due',
    concernsDue: 'Due (concerns)',
    concernsOnTime: 'On time (concerns)',
    mediations: 'Disputes agreed / due',
    mediationsDue: 'Due (disputes)',
    mediationsAgreed: 'Agreed (disputes)',
    grid: 'Grid',
    community: 'Community',
    households: 'Households',
    size: 'Judgement',
    compounds: 'Compounds in it',
    total: 'Total',
  },
  size: { tooSmall: 'too small', tooLarge: 'too large', right: 'right', unknown: 'not reported' },
  gridRule: (from, to) => `The rules ask for ${from} to ${to} households a grid; a small compound in a larger grid is fine.`,
  noGridRule: 'The rules name no limits for grids; sizes are not judged.',
  unknownGrids: (n) => `${n} grids did not report households and are not judged.`,
  small: 'fewer than 5',
  withheld: 'not shown',
  allCommunities: 'All',
  careMonth: (month) => `reported for ${month}`,
  careNote:
    'One to four persons are written as "fewer than 5"; other cells are not shown so that none can be worked out from the totals. A zero means nobody and is written. This is the only table of them, also in files; single records are not opened here.',
  careUnsaid: (n) => `${n} entries did not report calls and are left out of them.`,
  careClosed: 'Single records of care groups are not opened: they hold small counts of compounds. See the table below.',
};
