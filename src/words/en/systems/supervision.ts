import { term } from '../../term.ts';
import type { supervision as zh } from '../../zh/systems/supervision.ts';

export const supervision: typeof zh = {
  name: 'Supervision',
  question: 'Where were we last week, and what did we find?',
  figures: {
    'supervision.visits': term({
      name: 'Planned visits made',
      unit: 'visits',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.shortfalls': term({
      name: 'Shortfalls found',
      unit: 'findings',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.brightSpots': term({
      name: 'Bright spots found',
      unit: 'findings',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.rounds': term({
      name: 'Rounds held',
      unit: 'weeks',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'supervision.bulletins': term({
      name: 'Bulletins issued',
      unit: 'issues',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
