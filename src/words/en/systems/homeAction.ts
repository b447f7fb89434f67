import { term } from '../../term.ts';
import type { homeAction as zh } from '../../zh/systems/homeAction.ts';

export const homeAction: typeof zh = {
  name: 'Home Action programme',
  question: 'What is Home Action, who leads it, and where is it in its year?',
  figures: {
    'homeAction.milestones': term({
      name: 'Milestones reached',
      unit: 'milestones',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'homeAction.units': term({
      name: 'Units of the task force',
      unit: 'units',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
