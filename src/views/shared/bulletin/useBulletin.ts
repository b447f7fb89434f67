import { useMemo } from 'react';
import type { BulletinDocument, BulletinSnapshot, FairnessRecord } from '../../../contract/issues.ts';
import type { Erratum } from '../../../domain/bulletin/draft.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { bulletinFixture, sampleWarnings, snapshotFixture } from '../../../words/sampleBulletin.ts';

export interface BulletinOptions {
  number: number;
  errata: readonly Erratum[];
  previousIssue: { year: number; number: number; week: string } | null;
}

/** The bulletin of a week: made by hand until it is made from the feeds. */
export function useBulletin(
  week: string,
  options: BulletinOptions,
): {
  document: BulletinDocument | null;
  snapshot: BulletinSnapshot | null;
  warnings: FairnessRecord[];
  working: boolean;
  failure: string | null;
} {
  const { weekly } = useFeeds();
  const has = useMemo(() => recordedWeeks(weekly.records).includes(week), [weekly.records, week]);
  const score = weekly.records.length / 1000;
  const { number, errata } = options;
  const key = JSON.stringify(errata);
  const document = useMemo(
    () => (has ? bulletinFixture(week, { number, errata: JSON.parse(key) as Erratum[], score }) : null),
    [has, week, number, key, score],
  );
  return {
    document,
    snapshot: document === null ? null : snapshotFixture,
    warnings: has ? sampleWarnings : [],
    working: weekly.phase === 'waiting',
    failure: null,
  };
}
