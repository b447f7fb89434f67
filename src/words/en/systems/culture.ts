import { term } from '../../term.ts';
import type { culture as zh } from '../../zh/systems/culture.ts';

export const culture: typeof zh = {
  name: 'Culture and volunteering',
  question: 'Do people take part?',
  figures: {
    'culture.held': term({
      name: 'Activities held as planned',
      unit: 'activities',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'culture.participants': term({
      name: 'Participants',
      unit: 'heads',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'culture.compounds': term({
      name: 'Compounds with an activity',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'culture.volunteers': term({
      name: 'Volunteers',
      unit: 'heads',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
