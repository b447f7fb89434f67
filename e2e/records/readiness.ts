import type { RecordCase } from './case.ts';

/** A vacant emergency post of a community is filled. */
export const readiness: RecordCase = {
  system: 'readiness',
  scene: 'readiness',
  path: 'readiness.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'gw-001001-2'),
  change: (record) => {
    record.filled = record.due;
  },
  figures: ['readiness.posts'],
  opens: 'readiness.posts',
  expectRecord: 'duty/gw-001001-2',
};
