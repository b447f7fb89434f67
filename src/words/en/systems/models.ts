import { term } from '../../term.ts';
import type { models as zh } from '../../zh/systems/models.ts';

export const models: typeof zh = {
  name: 'Models and benchmarks',
  question: 'What makes these models?',
  figures: {
    'models.themes': term({
      name: 'Theme model compounds',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'models.benchmarks': term({
      name: 'Benchmark compounds',
      unit: 'compounds',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'models.cases': term({
      name: 'Cases in the library',
      unit: 'cases',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'models.adopted': term({
      name: 'Cases taken up by the district',
      unit: 'cases',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
