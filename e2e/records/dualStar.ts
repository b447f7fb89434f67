import type { RecordCase } from './case.ts';

/** A veto that was lifted becomes a docking in force on a star that is not lit: one more star is docked, and no other falls. */
export const dualStar: RecordCase = {
  system: 'dualStar',
  scene: 'stars',
  path: 'stars.json',
  record: (document) => document.records.find((r: { id: string }) => r.id === 'veto-1'),
  change: (record) => {
    const { reason, from, recordedAt, revision } = record;
    for (const key of Object.keys(record)) delete record[key];
    Object.assign(record, {
      kind: 'docking',
      id: 'docking-2',
      subject: 'c24',
      criterion: 'G5',
      reason,
      from,
      closed: null,
      until: null,
      recordedAt,
      revision,
    });
  },
  figures: ['dualStar.docked'],
  opens: 'dualStar.docked',
  expectRecord: 'docking/docking-2',
};
