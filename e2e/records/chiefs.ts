import type { RecordCase } from './case.ts';

/** A dispute that was settled turns out not to have been: fewer agreed, nothing else. */
export const chiefs: RecordCase = {
  system: 'chiefs',
  scene: 'chiefs',
  feed: 'fourChiefs',
  path: 'fourChiefs.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'tj-c01-044'),
  change: (record) => {
    record.agreed = false;
  },
  figures: ['chiefs.mediation'],
  opens: 'chiefs.mediation',
  expectRecord: 'mediation/tj-c01-044',
};
