import type { RecordCase } from './case.ts';

/** An entry of praise that had run out counts on: one more of them, nothing else. */
export const conduct: RecordCase = {
  system: 'conduct',
  scene: 'conduct',
  path: 'conduct.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'zf-0074'),
  change: (record) => {
    record.expiresOn = null;
  },
  figures: ['conduct.positive'],
  opens: 'conduct.positive',
  expectRecord: 'entry/zf-0074',
};
