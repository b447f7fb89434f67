import type { RecordCase } from './case.ts';

/** Residents mark the proudest community much lower: its gap grows and the mean falls. */
export const reviews: RecordCase = {
  system: 'reviews',
  scene: 'reviews',
  path: 'reviews.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'review-220113003001-2026-H1-mass'),
  change: (record) => {
    record.score -= 20;
  },
  // The middle gap stays where it is: one of the widest grew.
  figures: ['reviews.mass', 'reviews.wide'],
  opens: 'reviews.wide',
  expectRecord: 'review/review-220113003001-2026-H1-mass',
};
