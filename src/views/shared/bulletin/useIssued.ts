import { useEffect, useMemo } from 'react';
import type { IssueRecord } from '../../../contract/issues.ts';
import { newestFirst } from '../../../domain/bulletin/numbering.ts';
import { type BulletinEntry, issuedKey } from '../../../feeds/issues/bulletinEntry.ts';
import { checkCodeFinding } from '../../../feeds/issues/checkCodeFinding.ts';
import type { Fault, Rejection } from '../../../feeds/reading.ts';
import { useIssues } from '../../../feeds/useFeeds.ts';
import type { OpenBook } from '../../../notebook/useBook.ts';

/** An issued bulletin as it is known here. */
export interface Issued {
  record: IssueRecord;
  /** In the feed, or only on this machine. */
  where: 'feed' | 'here';
  /** Its check code fits what it says. */
  fits: boolean;
  /** The feed has another issue under the same number than was issued here. */
  differs: boolean;
}

export interface IssuedHere {
  /** Newest number first. */
  issues: Issued[];
  /** False until both feed and notebook have answered: what is not there yet is not missing. */
  settled: boolean;
  /** Why the feed cannot be read now; null where it was, where there is none, or where its file is not there yet. */
  fault: Fault | null;
  refused: readonly Rejection[];
  /** Address of the feed; empty where config.json names none. */
  url: string;
}

/** Issued bulletins of the feed, and those of this machine that are not in it yet. What has arrived in the feed leaves the notebook. */
export function useIssued(book: OpenBook<BulletinEntry>): IssuedHere {
  const reading = useIssues();
  const { entries, ready, remove } = book;
  const issues = useMemo(() => {
    const inFeed = new Map(reading.records.map((record) => [record.id, record]));
    const here = entries.flatMap((e) => (e.body.kind === 'issued' ? [e.body.record] : []));
    const codes = new Map(here.map((record) => [record.id, record.checkCode]));
    const fromFeed = [...inFeed.values()].map((record): Issued & { id: string; year: number; number: number } => ({
      record,
      id: record.id,
      year: record.year,
      number: record.number,
      where: 'feed',
      fits: true,
      differs: codes.has(record.id) && codes.get(record.id) !== record.checkCode,
    }));
    const fromHere = here
      .filter((record) => !inFeed.has(record.id))
      .map((record) => ({
        record,
        id: record.id,
        year: record.year,
        number: record.number,
        where: 'here' as const,
        fits: checkCodeFinding(record) === null,
        differs: false,
      }));
    return newestFirst([...fromFeed, ...fromHere]);
  }, [reading.records, entries]);
  useEffect(() => {
    for (const e of entries) {
      const { body } = e;
      if (body.kind !== 'issued') continue;
      const arrived = reading.records.some((r) => r.id === body.record.id && r.checkCode === body.record.checkCode);
      if (arrived && !reading.fromStore) void remove(issuedKey(body.record.id), e.stamp);
    }
  }, [entries, reading.records, reading.fromStore, remove]);
  const { fault, head } = reading;
  const notYet = head === null && fault?.code === 'status' && fault.detail === '404';
  return {
    issues,
    settled: ready && (reading.phase === 'settled' || reading.url === ''),
    fault: notYet ? null : fault,
    refused: reading.rejected,
    url: reading.url,
  };
}
