import type { RecordCase } from './case.ts';

/** A resolution that was said to be carried out late was carried out on its day: one more is on time, none is closed by it. */
export const councils: RecordCase = {
  system: 'councils',
  scene: 'property',
  path: 'councils.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'ys-c25-14'),
  change: (record) => {
    record.carriedOn = record.dueOn;
  },
  figures: ['councils.carried'],
  opens: 'councils.carried',
  expectRecord: 'resolution/ys-c25-14',
};
