import { term } from '../../term.ts';
import type { councils as zh } from '../../zh/systems/councils.ts';

export const councils: typeof zh = {
  name: 'Committees and councils',
  question: 'Do they meet, and is what they decide carried out?',
  figures: {
    'councils.exist': term({
      name: 'Compounds with a body',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'councils.met': term({
      name: 'Bodies that met in three months',
      unit: 'bodies',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'councils.carried': term({
      name: 'Resolutions carried out on time',
      unit: 'resolutions',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'councils.open': term({
      name: 'Resolutions open',
      unit: 'resolutions',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
