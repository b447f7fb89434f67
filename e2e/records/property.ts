import type { RecordCase } from './case.ts';

/** A service that nobody was said to have used in the month was used: one more service is used. */
export const property: RecordCase = {
  system: 'property',
  scene: 'property',
  path: 'property.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'fw-c27-2-2026-06'),
  change: (record) => {
    record.used = 5;
  },
  figures: ['property.used'],
  opens: 'property.used',
  expectRecord: 'serviceUse/fw-c27-2-2026-06',
};
