import type { RecordCase } from './case.ts';

/** A street's secretary had been on stage in the contest that was held, not in the one to come: one entry more, nothing else. */
export const contest: RecordCase = {
  system: 'contest',
  scene: 'contest',
  path: 'contest.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'street-2-220113001'),
  change: (record) => {
    record.contest = 'street-1';
  },
  figures: ['contest.contestants'],
  opens: 'contest.contestants',
  expectRecord: 'contestant/street-2-220113001',
};
