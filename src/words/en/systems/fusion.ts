import { term } from '../../term.ts';
import type { fusion as zh } from '../../zh/systems/fusion.ts';

export const fusion: typeof zh = {
  name: 'Three Integrations',
  question: 'Are Party building, services and governance one thing here?',
  figures: {
    'fusion.whole': term({
      name: 'Communities with all three faces reported',
      unit: 'communities',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
