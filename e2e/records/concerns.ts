import type { RecordCase } from './case.ts';

/** A concern closed on time turns out to have been closed the day after it was due: the on-time share falls, nothing else. */
export const concerns: RecordCase = {
  system: 'concerns',
  scene: 'chiefs',
  path: 'concerns.json',
  record: (document) => document.records.findLast((r: { id: string }) => r.id === 'mq-001003-123'),
  change: (record) => {
    // Due on 3 July 2026 and closed on 30 June.
    record.closedOn = '2026-07-04';
  },
  figures: ['concerns.onTime'],
  opens: 'concerns.onTime',
  expectRecord: 'concern/mq-001003-123',
};
