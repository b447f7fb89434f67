import type { Bilingual } from '../contract/common.ts';
import { ContestFeedRecord } from '../contract/contest.ts';
import { contestRecordsOf } from '../domain/contest/result.ts';
import type { ContestState } from '../domain/contest/state.ts';
import { type FeedFile, feedFiles, instantText, nextHead } from './documents.ts';
import { type Getting, readServed, type ServedFeed } from './served.ts';

/** The files to put in place of those in use, or why there are none. */
export type ContestFiles =
  | { ok: true; files: FeedFile[]; records: number }
  /** `already`: what is in use has this very result. `notAFeed`: a record that the contract refuses. */
  | { ok: false; why: 'rehearsal' | 'notConfirmed' | 'already' | 'notAFeed' }
  | { ok: false; why: 'fault'; fault: NonNullable<ServedFeed['fault']> };

/**
 * The feed of contests with a confirmed contest added: everything that is in use, the refused records as they were sent, and
 * the contest, who competed and the results, each one revision further than what is in use. A rehearsal gives none.
 * @param url null where the site has no address for the feed yet
 * @param source who says so, for the very first file
 */
export async function contestFiles(
  state: ContestState,
  contest: string,
  url: string | null,
  source: Bilingual,
  by: Getting,
): Promise<ContestFiles> {
  if (state.setUp?.rehearsal === true) return { ok: false, why: 'rehearsal' };
  const served = await readServed('contest', url, by);
  if (served.fault !== null) return { ok: false, why: 'fault', fault: served.fault };
  const held = new Map<string, { revision: number; record: ContestFeedRecord }>();
  for (const record of served.documents.flatMap((d) => d.records)) {
    const key = `${record.kind} ${record.id}`;
    const before = held.get(key);
    if (before === undefined || record.revision > before.revision) held.set(key, { revision: record.revision, record });
  }
  const inUse = held.get(`contest ${contest}`)?.record;
  const code = state.confirmed?.checkCode;
  if (inUse?.kind === 'contest' && code !== undefined && inUse.checkCode === code) return { ok: false, why: 'already' };
  const revisionOf = (kind: string, id: string) => (held.get(`${kind} ${id}`)?.revision ?? 0) + 1;
  const records = contestRecordsOf(state, contest, instantText(by.now), revisionOf);
  if (records.length === 0) return { ok: false, why: 'notConfirmed' };
  if (records.some((r) => !ContestFeedRecord.safeParse(r).success)) return { ok: false, why: 'notAFeed' };
  const demo = state.setUp?.demo === true;
  const cover = { source, class: 'public', cadence: 'halfYear', asOf: null, demo } as const;
  const head = nextHead(served, cover, by.now);
  if (head === null) return { ok: false, why: 'notAFeed' };
  const entries = records.map((record) => ({ record }));
  return { ok: true, files: feedFiles(served, entries, head, () => null), records: records.length };
}
