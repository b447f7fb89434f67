import type { BulletinDocument, BulletinSnapshot, FairnessRecord, IssueRecord } from '../../contract/issues.ts';
import { issueId, issueYear } from '../../domain/bulletin/numbering.ts';
import { parseJson } from '../json.ts';
import { LATE_CHECKS } from '../lateChecks.ts';
import { latestDay, recordFindings } from '../recordFindings.ts';
import type { Finding } from '../sense/finding.ts';
import { checkCodeOf, type IssueContent } from './checkCode.ts';

/** All an issue is made of. */
export interface IssueParts {
  number: number;
  document: BulletinDocument;
  snapshot: BulletinSnapshot;
  /** Warnings that stood and were confirmed. */
  fairness: readonly FairnessRecord[];
  /** Ids of the earlier issues it corrects. */
  corrects: readonly string[];
  /** Moment of issue, ISO with offset. */
  at: string;
}

/**
 * The record of an issue with its check code, checked as the feed will check it: what would be refused there is not
 * issued. Text is cleaned as every feed's is before the code is made, or no reader could find the code again.
 */
export function issueRecord(parts: IssueParts): { ok: true; record: IssueRecord } | { ok: false; finding: Finding } {
  const { document, snapshot, fairness, number, at } = parts;
  const year = issueYear(document.week);
  const content: IssueContent = {
    kind: 'issue',
    id: issueId(year, number),
    year,
    number,
    week: document.week,
    issuedAt: at,
    document,
    snapshot,
    fairness: [...fairness],
    corrects: [...new Set(parts.corrects)],
  };
  const clean = parseJson(JSON.stringify(content));
  if (!clean.ok) return { ok: false, finding: { field: 'document', code: 'format', value: clean.detail } };
  // Checked before it is sealed: what the contract does not have is left out, and may not be part of the code.
  const raw = { ...(clean.value as IssueContent), checkCode: '0'.repeat(64), recordedAt: at, revision: 1 };
  const checked = recordFindings(LATE_CHECKS.issues, raw, latestDay(Date.parse(at)));
  if (!checked.ok) return { ok: false, finding: checked.findings[0] };
  return { ok: true, record: { ...checked.record, checkCode: checkCodeOf(checked.record) } };
}
