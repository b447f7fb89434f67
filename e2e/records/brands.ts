import type { RecordCase } from './case.ts';

/** A service was given ten times more often in the last whole month than was told: the times rise, nothing else. */
export const brands: RecordCase = {
  system: 'brands',
  scene: 'models',
  path: 'models.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'item-05-2026-06'),
  change: (record) => {
    record.delivered += 10;
  },
  figures: ['brands.delivered'],
  opens: 'brands.delivered',
  expectRecord: 'brandUse/item-05-2026-06',
};
