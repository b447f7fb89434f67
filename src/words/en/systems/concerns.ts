import { term } from '../../term.ts';
import type { concerns as zh } from '../../zh/systems/concerns.ts';

export const concerns: typeof zh = {
  name: 'Residents’ concerns',
  question: 'Are people’s concerns closed on time?',
  figures: {
    'concerns.received': term({
      name: 'Received',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.onTime': term({
      name: 'Closed on time',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.pressing': term({
      name: 'Pressing ones closed on time',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.overdue': term({
      name: 'Overdue',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'concerns.reopened': term({
      name: 'Reopened',
      unit: 'concerns',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
