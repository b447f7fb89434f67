import type { IssueRecord } from '../../contract/issues.ts';
import type { Finding } from '../sense/finding.ts';
import { checkCodeOf } from './checkCode.ts';

/** What is wrong with the check code of an issue; null where it fits. Never throws. */
export function checkCodeFinding(record: IssueRecord): Finding | null {
  const wrong: Finding = { field: 'checkCode', code: 'checkCode', value: record.checkCode };
  try {
    return checkCodeOf(record) === record.checkCode ? null : wrong;
  } catch {
    return wrong;
  }
}
