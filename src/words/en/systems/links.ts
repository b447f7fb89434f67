import { term } from '../../term.ts';
import type { links as zh } from '../../zh/systems/links.ts';

export const links: typeof zh = {
  name: 'Four Links',
  question: 'Which linked unit came, and which did not?',
  figures: {
    'links.present': term({
      name: 'Links in place',
      unit: 'links',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'links.visits': term({
      name: 'Visits made on time',
      unit: 'visits',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'links.absent': term({
      name: 'Units that did not come',
      unit: 'units',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'links.solved': term({
      name: 'Items solved on time',
      unit: 'items',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
