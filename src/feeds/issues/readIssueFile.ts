import type { IssueRecord } from '../../contract/issues.ts';
import { decode } from '../decode.ts';
import { parseJson } from '../json.ts';
import { LATE_CHECKS } from '../lateChecks.ts';
import type { FaultCode } from '../reading.ts';
import { latestDay, recordFindings } from '../recordFindings.ts';
import type { Finding } from '../sense/finding.ts';
import { checkCodeFinding } from './checkCodeFinding.ts';

/** A file of one issue, checked. */
export type IssueFile =
  | { ok: true; record: IssueRecord }
  /** The file as a whole: too large, no text, no JSON. */
  | { ok: false; fault: { code: FaultCode; detail: string } }
  /** What is wrong in the record; `id` where it names itself. */
  | { ok: false; id: string | null; finding: Finding };

/** Most bytes of a file of one issue: the largest the contract allows is a third of it. */
export const ISSUE_BYTES = 8 * 1024 * 1024;

/** Reads the file of one issue as the feed would. Never throws. @param now ms since the epoch */
export async function readIssueFile(file: Blob, now: number): Promise<IssueFile> {
  const fault = (code: FaultCode, detail = ''): IssueFile => ({ ok: false, fault: { code, detail } });
  if (file.size > ISSUE_BYTES) return fault('tooLarge', `${Math.ceil(file.size / 1024 / 1024)} MB`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file went away, or may not be read.
    return fault('unreachable');
  }
  const text = decode(bytes);
  if (!text.ok) return fault('encoding');
  const json = parseJson(text.text);
  if (!json.ok) return fault(json.code, json.detail);
  const { value } = json;
  if (typeof value === 'object' && value !== null && 'feed' in value) return fault('wrongFeed', String(value.feed));
  const named = (value as { id?: unknown } | null)?.id;
  const id = typeof named === 'string' && /^\d{4}-\d{1,3}$/.test(named) ? named : null;
  const checked = recordFindings(LATE_CHECKS.issues, value, latestDay(now));
  if (!checked.ok) return { ok: false, id, finding: checked.findings[0] };
  const broken = checkCodeFinding(checked.record);
  return broken === null ? { ok: true, record: checked.record } : { ok: false, id, finding: broken };
}
