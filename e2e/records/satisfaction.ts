import type { RecordCase } from './case.ts';

/** Thirty answers of one survey turn from satisfied to dissatisfied. */
export const satisfaction: RecordCase = {
  system: 'satisfaction',
  scene: 'reviews',
  path: 'reviews.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'survey-220113001003-2026-Q2-a'),
  change: (record) => {
    record.satisfied -= 30;
    record.dissatisfied += 30;
  },
  figures: ['satisfaction.a'],
  opens: 'satisfaction.a',
  expectRecord: 'survey/survey-220113001003-2026-Q2-a',
};
