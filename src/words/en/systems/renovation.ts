import { term } from '../../term.ts';
import type { renovation as zh } from '../../zh/systems/renovation.ts';
import { forecast } from '../forecast.ts';

export const renovation: typeof zh = {
  name: 'Old-compound renovation',
  question: 'Which will miss the winter?',
  forecast,
  sentence: (open, forecastable, misses) =>
    open === 0
      ? 'Every project is done.'
      : `Of ${open} projects not done, ${misses === 0 ? 'none' : misses} will likely miss the winter${
          open > forecastable ? `; ${open - forecastable} have no report or plan and are not forecast` : ''
        }.`,
  over: (open) => (open === 0 ? 'Every project is done.' : `This year's season is over; ${open} projects go on next year.`),
  working: 'Working out when the works end.',
  failed: 'The ends of the works cannot be worked out at present.',
  none: 'No project is likely to go on after winter.',
  wall: {
    misses: 'Likely to miss winter',
    chance: 'Chance this year',
    curve: 'All projects: plan and actual',
    plan: 'Plan',
    actual: 'Actual',
    winter: 'Winter rest',
    curveLabel: (actual, plan) => `Plan and actual: in the last week actual ${actual}, plan ${plan}.`,
    notReported: 'not reported',
  },
  figures: {
    'renovation.done': term({
      name: 'Renovation done',
      unit: '10,000 yuan',
      over: '× 10,000 yuan',
      meaning: 'Share of the investment that has been built, over the renovation projects with progress.',
      formula: 'What each project last reported as done, added up and divided by the budgets of these projects.',
      numerator: 'Work done',
      denominator: 'Budget',
      cadence: 'Weekly, to Friday',
    }),
    'renovation.winterMiss': term({
      name: 'Likely to miss winter',
      unit: 'projects',
      meaning: 'Projects not done that are less than half likely to be done this year.',
      formula:
        'Worked out from the weekly pace of each project and that of finished compounds; each project with a chance under 50% of being done this year. Winter has no working weeks.',
      numerator: 'Projects with a chance under 50% of being done this year',
      denominator: 'All projects not done',
      cadence: 'Weekly, to Friday',
    }),
  },
};
