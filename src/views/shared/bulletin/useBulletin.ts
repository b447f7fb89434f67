import { useMemo } from 'react';
import type { BulletinDocument, BulletinSnapshot, FairnessRecord, IssueRecord } from '../../../contract/issues.ts';
import { bulletinFixture, snapshotFixture } from '../../../domain/bulletin/bulletinFixture.ts';
import type { Erratum } from '../../../domain/bulletin/draft.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';

export interface BulletinOptions {
  number: number;
  errata: readonly Erratum[];
  previousIssue: IssueRecord | null;
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
    warnings: has
      ? [
          { rule: 'withinNoise', subject: '220113001019', text: '福星社区名次的可能范围是16–19，与前一名分不开。' },
          { rule: 'smallSample', subject: 'c30', text: '幸福小区本期答卷少于20份。' },
          { rule: 'samplePolicy', subject: 'rules', text: '规则未经正式发布。' },
        ]
      : [],
    working: weekly.phase === 'waiting',
    failure: null,
  };
}
