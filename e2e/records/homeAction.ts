import type { RecordCase } from './case.ts';

/** The half-year appraisal turns out not to have been held: one milestone fewer of those due is done, nothing else. */
export const homeAction: RecordCase = {
  system: 'homeAction',
  scene: 'programme',
  path: 'organisation.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === '2026-half'),
  change: (record) => {
    record.doneOn = null;
  },
  figures: ['homeAction.milestones'],
  opens: 'homeAction.milestones',
  expectRecord: 'milestone/2026-half',
};
