import type { RecordCase } from './case.ts';

/** The residents' review of one community was that of a year before: it lacks one now. The district's mean stays, to a tenth. */
export const fusion: RecordCase = {
  system: 'fusion',
  scene: 'programme',
  path: 'reviews.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'review-220113001003-2026-H1-mass'),
  change: (record) => {
    record.period = '2025-H1';
    record.heldOn = '2025-06-20';
  },
  figures: ['fusion.whole'],
  opens: 'fusion.whole',
  expectRecord: 'community/220113001003',
};
