import { zipSync } from 'fflate';
import type { Bilingual } from '../contract/common.ts';
import type { IssueRecord } from '../contract/issues.ts';
import { type FeedFile, feedFiles, nextHead } from './documents.ts';
import { type Getting, readServed, type ServedFeed } from './served.ts';

/** The files to put in place of those in use; a fault where what is in use could not be read whole, as nothing of it may be lost. */
export type IssueFiles =
  | { ok: true; files: FeedFile[]; zip: Uint8Array<ArrayBuffer> | null }
  | { ok: false; fault: NonNullable<ServedFeed['fault']> };

/**
 * The feed of issued bulletins with further issues: all that are in use, the refused ones as they were sent, and the new.
 * Records already in use are not written twice. Several files (an index and its parts) come as an archive as well.
 * @param url null where the site has no address for the feed yet
 * @param source who says so, for the very first file
 */
export async function issueFiles(
  records: readonly IssueRecord[],
  url: string | null,
  source: Bilingual,
  by: Getting,
): Promise<IssueFiles> {
  const served = await readServed('issues', url, by);
  if (served.fault !== null) return { ok: false, fault: served.fault };
  const held = new Set(served.documents.flatMap((d) => d.records.map((r) => r.id)));
  const added = records.filter((r) => !held.has(r.id));
  const demo = added.some((r) => r.document.demo);
  const cover = { source, class: 'public', cadence: 'weekly', asOf: null, demo } as const;
  const head = nextHead(served, cover, by.now);
  if (head === null) return { ok: true, files: [], zip: null };
  const files = feedFiles(
    served,
    added.map((record) => ({ record })),
    head,
    () => null,
  );
  const encoder = new TextEncoder();
  const zip =
    files.length < 2
      ? null
      : (zipSync(Object.fromEntries(files.map((f) => [f.path, encoder.encode(f.text)])), {
          mtime: by.now,
        }) as Uint8Array<ArrayBuffer>);
  return { ok: true, files, zip };
}
