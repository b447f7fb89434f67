import type { RecordCase } from './case.ts';

/** A wish that waits is realised on the last Friday: one more realised, one fewer waiting. */
export const wishes: RecordCase = {
  system: 'wishes',
  scene: 'wishes',
  feed: 'wishes',
  path: 'wishes.json',
  record: (document) =>
    document.records.find(
      (r: { claimedOn?: string; dueOn?: string; realisedOn?: string }) =>
        r.claimedOn !== undefined && r.realisedOn === undefined && (r.dueOn ?? '') > '2026-07-10',
    ),
  change: (record) => {
    record.realisedOn = '2026-07-10';
  },
  figures: ['wishes.realised', 'wishes.waiting'],
  opens: 'wishes.realised',
  expectRecord: 'wish/xy-001001-044',
};
