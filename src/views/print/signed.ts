import type { BulletinDocument, BulletinSnapshot, FairnessRecord, IssueRecord } from '../../contract/issues.ts';
import { instantText } from '../../exchange/documents.ts';
import { type BulletinEntry, issuedKey } from '../../feeds/issues/bulletinEntry.ts';
import { issueRecord } from '../../feeds/issues/issueRecord.ts';
import type { Finding } from '../../feeds/sense/finding.ts';
import type { OpenBook } from '../../notebook/useBook.ts';

export type Signed =
  /** `isKept`: it lies in the notebook until the feed has it. */
  | { ok: true; record: IssueRecord; isKept: boolean }
  /** It would be refused by the feed, or its number was just issued elsewhere. */
  | { ok: false; finding: Finding | null };

/** Issues a bulletin: makes its record and keeps it on this machine. @param now ms since the epoch */
export async function signed(
  what: {
    number: number;
    document: BulletinDocument;
    snapshot: BulletinSnapshot;
    warnings: readonly FairnessRecord[];
    corrects: readonly string[];
  },
  book: OpenBook<BulletinEntry>,
  now: number,
): Promise<Signed> {
  const { warnings, ...parts } = what;
  const made = issueRecord({ ...parts, fairness: warnings, at: instantText(now) });
  if (!made.ok) return { ok: false, finding: made.finding };
  const answer = await book.write(issuedKey(made.record.id), { kind: 'issued', record: made.record }, null);
  if (!answer.ok && answer.why === 'changedElsewhere') return { ok: false, finding: null };
  return { ok: true, record: made.record, isKept: answer.ok && book.lasting };
}
