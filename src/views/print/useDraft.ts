import type { BulletinDocument, BulletinSnapshot, FairnessRecord, IssueRecord } from '../../contract/issues.ts';
import type { Erratum } from '../../domain/bulletin/draft.ts';
import { useBulletin } from '../shared/bulletin/useBulletin.ts';

/** A warning of the fairness check, with the blocks it is about where that is known. */
export type Warning = FairnessRecord & { blocks?: readonly string[] };

/** A bulletin as it is computed now. */
export interface Computed {
  /** Null while it is worked out and where there are no data of the week. */
  document: BulletinDocument | null;
  snapshot: BulletinSnapshot | null;
  /** Of the fairness check; it ran where there is a document. */
  warnings: readonly Warning[];
  working: boolean;
  /** Why there is none, in words; null where nothing more is known. */
  failure: string | null;
}

/** The computed bulletin of a week. @param previousIssue the newest issue before that week; null where there is none */
export function useComputed(
  week: string,
  options: { number: number; errata: readonly Erratum[]; previousIssue: IssueRecord | null },
): Computed {
  const previous = options.previousIssue;
  const { document, snapshot, warnings, working, failure } = useBulletin(week, {
    ...options,
    previousIssue: previous === null ? null : { year: previous.year, number: previous.number, week: previous.week },
  });
  return { document, snapshot, warnings, working, failure };
}
