import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { IssueRecord } from '../../contract/issues.ts';

/** What a check code is made of: an issue without the code and without what every record has. */
export type IssueContent = Omit<IssueRecord, 'checkCode' | 'recordedAt' | 'revision' | 'placeholder'>;

/**
 * The check code of an issue: SHA-256, in hexadecimal, of its content in canonical JSON (RFC 8785), so that neither the
 * order of keys nor white space counts and every character does. By a library, as browsers have no such function on plain
 * http. It tells a changed file from the issued one; anybody can make one, so it is no signature.
 * @throws where the content is no JSON (a lone surrogate, an endless number)
 */
export function checkCodeOf(issue: IssueContent & Partial<IssueRecord>): string {
  const { checkCode: _c, recordedAt: _r, revision: _v, placeholder: _p, ...content } = issue;
  return bytesToHex(sha256(utf8ToBytes(canonicalize(content) as string)));
}
