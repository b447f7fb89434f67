import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { moves as zh } from '../../zh/systems/moves.ts';

const cadence = 'weekly, as things stood at the close of Friday';

export const moves: typeof zh = {
  name: 'Eight Projects, Eight Actions',
  question: 'Which move, and which stand still?',
  figures: {
    'moves.projects': term({
      name: 'Project steps done',
      unit: 'steps',
      meaning: 'Of the steps of the eight projects due this year, how many are done. Those left from last year count as well.',
      formula: 'steps done ÷ steps due (eight projects, this year)',
      numerator: 'steps due and done, late ones too',
      denominator: 'steps due by this Friday, with those left from last year',
      cadence,
    }),
    'moves.actions': term({
      name: 'Action steps done',
      unit: 'steps',
      meaning: 'Of the steps of the eight actions due this year, how many are done. Those left from last year count as well.',
      formula: 'steps done ÷ steps due (eight actions, this year)',
      numerator: 'steps due and done, late ones too',
      denominator: 'steps due by this Friday, with those left from last year',
      cadence,
    }),
    'moves.overdue': term({
      name: 'Steps overdue',
      unit: 'steps',
      meaning: 'Steps whose day has come and that are not done, projects and actions together.',
      formula: 'steps due − steps done',
      numerator: '',
      denominator: '',
      cadence,
    }),
  },
  sentence: (of, still, names, late) =>
    of === 0
      ? 'Projects and actions are not reported.'
      : still > 0
        ? `${still} of ${of} projects and actions stand still: ${names.join(', ')}${still > names.length ? ' and others' : ''}${late === 0 ? '' : `; ${late} more have overdue steps`}.`
        : late > 0
          ? `None of ${of} projects and actions stands still; ${late} have overdue steps.`
          : `None of ${of} projects and actions has an overdue step.`,
  sceneSentence: (year, week, next, rest) =>
    `${year}, ${week}${next === null ? '' : `; ${next.name} in ${decimal(next.days, 0)} days`}. ${rest}`,
  family: { project: 'Eight projects', action: 'Eight actions' },
  short: (family, n) => `${family === 'project' ? 'Project' : 'Action'} ${n}`,
  unnamed: (family, n) => `${family === 'project' ? 'Project' : 'Action'} ${n} (name to come)`,
  state: { still: 'still', late: 'overdue', onPlan: 'on time', notDue: 'not due', none: 'not reported' },
  stateNote: (weeks) =>
    `Still: overdue steps, and none done in the last ${weeks} weeks. Overdue: overdue steps, and some done in the last ${weeks} weeks.`,
  official: 'named by the district',
  byMove: 'Progress of each',
  matrix: 'Progress by community',
  matrixNote:
    'Each cell is steps done / steps due; the number after ▲ is steps overdue; an empty cell has no step due, or none reported.',
  district: 'Steps of the district',
  overdue: 'Overdue steps',
  noneOverdue: 'No step is overdue.',
  columns: {
    order: 'No.',
    move: 'Name',
    lead: 'In charge',
    steps: 'Done / due (steps)',
    share: 'Done',
    overdue: 'Overdue (steps)',
    lastDone: 'Last done',
    state: 'State',
    community: 'Community',
    all: 'All',
    step: 'Step',
    dueOn: 'Due on',
    days: 'Past due (days)',
  },
  scene: { steps: 'Done / due', overdue: 'Overdue', state: 'State' },
};
