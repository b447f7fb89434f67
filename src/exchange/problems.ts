import { FEED_NAMES, type FeedName, OPTIONAL_FEEDS } from '../contract/envelope.ts';
import { crossChecks } from '../feeds/crossChecks.ts';
import type { FaultCode, FeedNotice, Rejection } from '../feeds/reading.ts';
import { notTaken } from '../feeds/taken.ts';
import { readingsOf, type ServedFeeds } from './served.ts';

/** What a folder or site of feeds is found to be, feed by feed, as the product would read it. */
export interface FeedState {
  feed: FeedName;
  records: number;
  /** No file, though the feed must be there (or may: then it is no problem). */
  absent: 'required' | 'optional' | null;
  fault: { code: FaultCode; detail: string; path: string } | null;
  rejected: readonly Rejection[];
  notices: readonly FeedNotice[];
}

/** Checks feeds in use by themselves and against each other. Notices are no problems. */
export function feedStates(served: ServedFeeds): FeedState[] {
  const checked = crossChecks(readingsOf(served));
  const optional: readonly FeedName[] = OPTIONAL_FEEDS;
  return FEED_NAMES.map((feed) => {
    const { head, fault } = served[feed];
    const { records, notices } = checked[feed];
    const absent = head !== null || fault !== null ? null : optional.includes(feed) ? 'optional' : 'required';
    return { feed, records: records.length, absent, fault, rejected: notTaken(checked[feed]), notices };
  });
}

/** How many things are wrong. */
export const problemCount = (states: readonly FeedState[]): number =>
  states.reduce((n, s) => n + s.rejected.length + (s.fault === null ? 0 : 1) + (s.absent === 'required' ? 1 : 0), 0);
