import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { homeAction as zh } from '../../zh/systems/homeAction.ts';

const cadence = 'weekly, as things stood at the close of Friday';

export const homeAction: typeof zh = {
  name: 'Home Action programme',
  question: 'What is Home Action, who leads it, and where is it in its year?',
  figures: {
    'homeAction.milestones': term({
      name: 'Milestones reached',
      unit: 'milestones',
      meaning: 'Of the dates of this year that have come, how many are done. One done early counts once its date has come.',
      formula: 'milestones done ÷ milestones due (this year)',
      numerator: 'milestones of the year that are due and done',
      denominator: 'milestones of the year due by this Friday',
      cadence,
    }),
    'homeAction.units': term({
      name: 'Units of the task force',
      unit: 'units',
      meaning: 'How many units the task force has, those that lead included. Units only, no persons.',
      formula: 'units on record',
      numerator: '',
      denominator: '',
      cadence,
    }),
  },
  sentence: (leads, units, due, next) =>
    `${[
      units === 0
        ? 'The units of the task force are not reported'
        : leads === ''
          ? `The task force has ${units} units; who leads is not reported`
          : `The task force is led by the ${leads}; it has ${units} units`,
      due.of === 0 ? 'no milestone of the year is due yet' : `${due.n} of ${due.of} milestones due this year are done`,
      ...(next === null ? [] : [`next comes ${next.name}, in ${decimal(next.days, 0)} days`]),
    ].join('; ')}.`,
  year: (year) => `Where ${year} stands`,
  now: (day) => `data to ${day}`,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  state: { done: 'done', overdue: 'overdue', ahead: 'to come' },
  yearLabel: (done, overdue, ahead) => `Milestones of the year: ${done} done, ${overdue} overdue, ${ahead} to come`,
  noMilestones: 'The milestones of the year are not reported.',
  milestones: 'Milestones of the year',
  columns: {
    milestone: 'Milestone',
    phase: 'Phase',
    dueOn: 'Planned',
    doneOn: 'Done on',
    state: 'State',
    wait: 'To go (days)',
  },
  phases: { launch: 'launch', review: 'review', midYear: 'half-year', yearEnd: 'year-end', other: 'other' },
  documents: 'Policy basis',
  paper: (title) => title,
  noDocuments: 'No policy papers are reported.',
  force: 'Task force',
  leads: 'leads',
  member: 'member',
  noUnits: 'The units of the task force are not reported.',
  carries: (names) => `in charge of ${names}`,
  tracks: 'Three tracks',
  mechanisms: 'Three mechanisms',
  noRewards: 'How the year-end rewards and penalties work is not given by the district: only dates stand here.',
};
