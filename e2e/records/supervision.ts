import type { RecordCase } from './case.ts';

/** The last round was skipped after all: only the rounds held move; its bulletin stays. */
export const supervision: RecordCase = {
  system: 'supervision',
  scene: 'supervision',
  path: 'visits.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'round-2026-28'),
  change: (record) => {
    record.held = false;
    record.reason = { zh: '改动的一条(示例)', en: 'the changed record (sample)' };
  },
  figures: ['supervision.rounds'],
  opens: 'supervision.rounds',
  expectRecord: 'round/round-2026-28',
};
