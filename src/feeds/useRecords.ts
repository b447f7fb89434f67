import { useMemo } from 'react';
import type { Records } from '../domain/board.ts';
import type { Rejection } from './reading.ts';
import { useFeeds } from './useFeeds.ts';

const refused = new WeakMap<readonly Rejection[], string[]>();

/** Names of the records refused; one list for one reading, so that nobody takes it for news. */
function refusedOf(rejected: readonly Rejection[]): string[] {
  let names = refused.get(rejected);
  if (names === undefined) {
    names = rejected.map((r) => r.record);
    refused.set(rejected, names);
  }
  return names;
}

let last: Records | null = null;

/**
 * One object for the same lists, whoever asks. A memo of the component is not enough: one that waits for its figures is
 * made anew when they are there, and would find other records than those it waited for.
 */
function oneOf(records: Records): Records {
  const held = last;
  if (held === null || (Object.keys(records) as (keyof Records)[]).some((key) => held[key] !== records[key])) last = records;
  return last as Records;
}

/** The checked records of all feeds as the page holds them; the same object as long as none changed. */
export function useRecords(): Records {
  const { district, programme, stars, weekly, renovation, visits } = useFeeds();
  return useMemo(
    () =>
      oneOf({
        district: district.records,
        programme: programme.records,
        stars: stars.records,
        weekly: weekly.records,
        renovation: renovation.records,
        visits: visits.records,
        refusedWeekly: refusedOf(weekly.rejected),
      }),
    [district.records, programme.records, stars.records, weekly.records, weekly.rejected, renovation.records, visits.records],
  );
}
