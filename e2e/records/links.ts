import type { RecordCase } from './case.ts';

/** A unit that stayed away turns out to have come on its day: one visit more on time, one unit fewer away. */
export const links: RecordCase = {
  system: 'links',
  scene: 'links',
  path: 'links.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'lv-016001-018'),
  change: (record) => {
    record.doneOn = record.dueOn;
  },
  figures: ['links.visits', 'links.absent'],
  opens: 'links.visits',
  expectRecord: 'linkVisit/lv-016001-018',
};
