import type { RecordCase } from './case.ts';

/** One unit chief's post falls vacant: fewer posts filled, nothing else. */
export const chiefs: RecordCase = {
  system: 'chiefs',
  scene: 'chiefs',
  path: 'district.json',
  record: (document) => document.records.findLast((r: { id?: string }) => r.id === 'c06-unitChief'),
  change: (record) => {
    record.filled -= 1;
  },
  figures: ['chiefs.posts'],
  opens: 'chiefs.posts',
  expectRecord: 'post/c06-unitChief',
};
