import type { RecordCase } from './case.ts';

/** One satisfied evaluation turns out not to have been: the satisfied share falls, nothing else. */
export const wishes: RecordCase = {
  system: 'wishes',
  scene: 'wishes',
  path: 'wishes.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'xy-001001-029'),
  change: (record) => {
    record.evaluation = 'notVery';
  },
  figures: ['wishes.satisfied'],
  opens: 'wishes.satisfied',
  expectRecord: 'wish/xy-001001-029',
};
