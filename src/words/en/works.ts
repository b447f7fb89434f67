import type { DeskWords } from '../words.ts';

export const works: DeskWords['works'] = {
  title: 'Old-compound renovation',
  finding: (of, done, underWay, notStarted, behind) =>
    `${of} old compounds: ${done} done, ${underWay} under way, ${notStarted} not started; ${behind === 0 ? 'none' : behind} behind plan.`,
  moneyDivisor: 100,
  moneyDigits: 1,
  total: (share, planned, done, budget) => `${share} done (¥${done} of ${budget} m), plan to date ${planned}`,
  rule: (points) => `Behind plan: ${points} percentage points or more under the seasonal plan; no works are planned in winter.`,
  phase: { label: 'Progress', all: 'all', notStarted: 'not started', underWay: 'under way', done: 'done' },
  street: 'Street',
  behindOnly: 'only behind plan',
  columns: {
    compound: 'Compound',
    street: 'Street',
    stage: 'Stage',
    share: 'Done',
    planned: 'Plan',
    gap: 'Gap',
    basic: 'Basic',
    improving: 'Improving',
    upgrading: 'Upgrading',
    budget: 'Investment',
    end: 'Planned end',
    management: 'Managed afterwards by',
    week: 'Week reported',
  },
  units: { share: '%', points: 'pp', money: '¥ m', items: 'items' },
  curve: 'All projects: plan and actual',
  curveNote: 'Sums over all projects; a week in which one did not report has no actual.',
  notReported: 'not reported',
};
