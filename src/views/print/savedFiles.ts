import type { Bilingual } from '../../contract/common.ts';
import type { IssueRecord } from '../../contract/issues.ts';
import { type IssueFiles, issueFiles } from '../../exchange/issueFiles.ts';
import { saveBytes } from '../../export/saveBytes.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Makes the files of the feed of issued bulletins with these issues and offers them. @param zipName without its ending */
export async function savedFeedFiles(
  records: readonly IssueRecord[],
  url: string,
  source: Bilingual,
  zipName: string,
): Promise<IssueFiles> {
  const made = await issueFiles(records, url === '' ? null : new URL(url, location.href).href, source, {
    get: fetch.bind(globalThis),
    now: Date.now(),
  });
  if (!made.ok) return made;
  const [first] = made.files;
  if (made.zip !== null) saveBytes(made.zip, `${zipName}.zip`, 'application/zip');
  else if (first !== undefined) saveBytes(bytesOf(first.text), 'issues.json', 'application/json');
  return made;
}
