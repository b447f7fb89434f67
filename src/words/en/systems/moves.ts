import { term } from '../../term.ts';
import type { moves as zh } from '../../zh/systems/moves.ts';

export const moves: typeof zh = {
  name: 'Eight Projects, Eight Actions',
  question: 'Which move, and which stand?',
  figures: {
    'moves.projects': term({
      name: 'Project steps on time',
      unit: 'steps',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'moves.actions': term({
      name: 'Action steps on time',
      unit: 'steps',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: 'to be written',
      denominator: 'to be written',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
    'moves.overdue': term({
      name: 'Steps overdue',
      unit: 'steps',
      meaning: 'to be written',
      formula: 'to be written',
      numerator: '',
      denominator: '',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: () => '',
};
