import type { RecordCase } from './case.ts';

/** The slowest project overtakes its plan in its last report: more is done in all, and it will be done before winter. */
export const renovation: RecordCase = {
  system: 'renovation',
  scene: 'renovation',
  path: 'renovation.json',
  record: (document) =>
    document.records.find(
      (r: { kind: string; project: string; week: string }) =>
        r.kind === 'progress' && r.project === 'r-c21' && r.week === '2026-07-10',
    ),
  change: (record) => {
    record.done = record.planned + 100;
  },
  figures: ['renovation.done', 'renovation.winterMiss'],
  opens: 'renovation.done',
  expectRecord: 'progress/r-c21/2026-07-10',
};
