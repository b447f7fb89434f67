import type { Bilingual } from '../contract/common.ts';
import type { WallRecord } from '../contract/walls.ts';
import { asKnown } from '../domain/asKnown.ts';
import { type FeedFile, feedFiles, instantText, nextHead } from './documents.ts';
import { type Getting, readServed, type ServedFeed } from './served.ts';

/** The files to put in place of those in use; a fault where what is in use could not be read whole, as nothing of it may be lost. */
export type WallsFiles = { ok: true; files: FeedFile[] } | { ok: false; fault: NonNullable<ServedFeed['fault']> };

/** A wall as somebody wants it; when it was written and which revision it is comes with the file. */
export type WantedWall = Omit<WallRecord, 'recordedAt' | 'revision' | 'placeholder'>;

/**
 * The feed of the walls with one wall changed or added: everything that is in use, the refused records as they were sent,
 * and this wall as its next revision.
 * @param url null where the site has no address for the feed yet
 * @param source who says so, for the very first file
 */
export async function wallsFiles(wanted: WantedWall, url: string | null, source: Bilingual, by: Getting): Promise<WallsFiles> {
  const served = await readServed('walls', url, by);
  if (served.fault !== null) return { ok: false, fault: served.fault };
  const records = served.documents.flatMap((d) => d.records);
  const held = asKnown('walls', records, null).find((r) => r.id === wanted.id);
  const cover = { source, class: 'public', cadence: 'onChange', asOf: null, demo: false } as const;
  const head = nextHead(served, cover, by.now);
  if (head === null) return { ok: true, files: [] };
  const record: WallRecord = { ...wanted, recordedAt: instantText(by.now), revision: (held?.revision ?? 0) + 1 };
  return { ok: true, files: feedFiles(served, [{ record }], head, () => null) };
}
