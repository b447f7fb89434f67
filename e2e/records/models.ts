import type { RecordCase } from './case.ts';

/** The district takes up one more case for everybody: the share of cases taken up rises, nothing else. */
export const models: RecordCase = {
  system: 'models',
  scene: 'models',
  path: 'models.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'case-10'),
  change: (record) => {
    record.adoptedOn = record.writtenOn;
  },
  figures: ['models.adopted'],
  opens: 'models.adopted',
  expectRecord: 'case/case-10',
};
