import type { RecordCase } from './case.ts';

/**
 * One community closes none of sixty rectifications due in its last week: it falls beyond error, and the one that rose is
 * no longer told from the others. The figures count communities, so the panel lists the one that fell.
 */
export const weekly: RecordCase = {
  system: 'weekly',
  scene: 'weekly',
  path: 'weekly/2026-06-13_2026-07-10.json',
  record: (document) =>
    document.records.find(
      (r: { week: string; subject: string; indicator: string }) =>
        r.week === '2026-07-10' && r.subject === '220113001001' && r.indicator === 'W1',
    ),
  change: (record) => {
    record.numerator = 0;
    record.denominator = 60;
  },
  figures: ['weekly.risen', 'weekly.fallen'],
  opens: 'weekly.fallen',
  expectRecord: 'community/220113001001',
};
