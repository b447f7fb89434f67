import type { RecordCase } from './case.ts';

/** One step of an action turns out not to be done: a step fewer is done, and one more overdue. */
export const moves: RecordCase = {
  system: 'moves',
  scene: 'programme',
  path: 'organisation.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'A1-2026-001003-1'),
  change: (record) => {
    record.doneOn = null;
  },
  figures: ['moves.actions', 'moves.overdue'],
  opens: 'moves.overdue',
  expectRecord: 'step/A1-2026-001003-1',
};
