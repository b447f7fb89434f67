import { term } from '../../term.ts';
import type { dualStar as zh } from '../../zh/systems/dualStar.ts';

const ledger = (name: string, f: { n: number; of: number; lit: string | null }) =>
  f.lit === null ? `no data to rate ${name}` : `${name} rated ${f.n}/${f.of}, ${f.lit} lit on average`;

export const dualStar: typeof zh = {
  name: 'Dual Star Award',
  question: 'Whose work is standing, whose is slipping?',
  sentence: (f) => {
    const moved = [
      f.slipped === null
        ? ''
        : f.slipped === 0
          ? 'no compound lost a star'
          : `${f.slipped} ${f.slipped === 1 ? 'compound' : 'compounds'} lost a star`,
      f.docked === null ? '' : f.docked === 0 ? 'no star is docked' : `${f.docked} docked`,
    ].filter((s) => s !== '');
    const text = [ledger('compounds', f.compound), ledger('communities', f.community), moved.join(', ')]
      .filter((s) => s !== '')
      .join('; ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  tabs: { compound: 'Compounds: Eight Goods', community: 'Communities: Eight Projects' },
  tabsLabel: 'Two ledgers, kept apart',
  states: {
    label: 'State',
    all: 'All',
    slipping: 'Lost a star',
    docked: 'Docked',
    vetoed: 'Rating suspended',
    pending: 'With a pending star',
  },
  columns: {
    name: { compound: 'Compound', community: 'Community' },
    stars: 'Eight base stars',
    states: 'State of the stars',
    lit: 'Lit',
    change: 'Since last week',
    moved: 'Gained and lost',
    bonus: 'Bonus star',
    score: 'Score',
    official: 'Official result',
    differ: 'Unlike the trial',
    rules: 'Rules (trial / official)',
    note: 'Note',
  },
  state: (name, n) => `${name} ${n}`,
  stateOf: (star, state) => `${star}: ${state}`,
  gained: (names) => `Gained: ${names}`,
  lost: (names) => `Lost: ${names}`,
  withCause: (star, cause) => `${star} (${cause})`,
  noMove: 'None',
  notComparable: 'Not comparable',
  bonusIn: '+1',
  bonusNot: 'Yes, not counted',
  bonusNotWhy: 'Counts only with 6 base stars lit',
  official: (period, lit, bonus) => `${period}: ${lit} stars${bonus > 0 ? ` +${bonus}` : ''}`,
  noOfficial: 'Not published',
  veto: (documentNo) => `Rating suspended, document ${documentNo}`,
  trial: (rules) => `Stars are trial values, not official; rules ${rules}`,
  frozen: 'An official result is frozen once published; the trial does not change it.',
  namesSample: 'Star names and rules marked as samples await the official rules',
  wall: {
    named: 'Lost, docked and gained',
    lit: (n) => `${n} stars`,
    unrated: 'not rated',
    move: (from, to) => `${from} → ${to} stars`,
    stays: (lit) => `${lit} stars`,
    none: 'As many stars are lit as last week, and none is docked.',
    distributionLabel: (name, parts) => `Lit stars of ${name}: ${parts}`,
    bar: (lit, n) => `${lit}: ${n}`,
  },
  figures: {
    'dualStar.compound': term({
      name: 'Lit per compound',
      unit: 'stars',
      over: 'rated',
      meaning:
        'How many base stars (Eight Goods) are lit in a happy compound on average; a trial value, not the official result.',
      formula:
        'Lit stars of the compounds rated, added up and divided by their number. A star is lit where its 4 weeks together reach the pass mark. The change counts only compounds rated in both weeks.',
      numerator: 'Compounds rated',
      denominator: 'All compounds (the declared total or those in the register, whichever is more)',
      cadence: 'Weekly, to Friday',
    }),
    'dualStar.community': term({
      name: 'Lit per community',
      unit: 'stars',
      over: 'rated',
      meaning:
        'How many base stars (Eight Projects) are lit in an urban community on average; a trial value, not the official result.',
      formula:
        'Lit stars of the communities rated, added up and divided by their number. The change counts only communities rated in both weeks.',
      numerator: 'Communities rated',
      denominator: 'All communities of the urban subdistricts',
      cadence: 'Weekly, to Friday',
    }),
    'dualStar.bonus': term({
      name: 'Bonus stars',
      unit: 'stars',
      meaning:
        'Bonus stars approved by the task force and in force, compounds and communities together; counted apart from base stars.',
      formula: 'Each bonus star valid on the Friday; it counts for its holder only with 6 base stars lit.',
      numerator: '',
      denominator: '',
      cadence: 'On change',
    }),
    'dualStar.docked': term({
      name: 'Docked stars',
      unit: 'stars',
      meaning: 'Base stars taken down for a serious problem that was upheld, and not yet restored.',
      formula: 'Each star still docked on the Friday; it is rated again after the problem is closed and the time is over.',
      numerator: '',
      denominator: '',
      cadence: 'On change',
    }),
    'dualStar.slipped': term({
      name: 'Lost a star this week',
      unit: 'compounds',
      meaning: 'Compounds with fewer lit stars than the week before.',
      formula: 'Each compound rated in both weeks with fewer lit stars now; both weeks by the same rules.',
      numerator: '',
      denominator: '',
      cadence: 'Weekly, to Friday',
    }),
  },
};
