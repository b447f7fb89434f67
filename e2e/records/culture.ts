import type { RecordCase } from './case.ts';

/** More came to one activity than was written down: the heads alone change. */
export const culture: RecordCase = {
  system: 'culture',
  scene: 'culture',
  path: 'culture.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'hd-001001-2'),
  change: (record) => {
    record.participants += 25;
  },
  figures: ['culture.participants'],
  opens: 'culture.participants',
  expectRecord: 'activity/hd-001001-2',
};
