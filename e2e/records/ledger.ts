import type { RecordCase } from './case.ts';

/** An open item that was not due yet should have been put right on the day it was found: one more is overdue, one more was due. */
export const ledger: RecordCase = {
  system: 'ledger',
  scene: 'supervision',
  path: 'ledger/220113001.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'item-220113001001-055'),
  change: (record) => {
    record.dueOn = record.foundOn;
  },
  figures: ['ledger.overdue', 'ledger.onTime'],
  opens: 'ledger.overdue',
  expectRecord: 'item/item-220113001001-055',
};
