import type { FeedCondition } from '../domain/dataState.ts';
import type { FeedNotice, FeedReading } from './reading.ts';

/** Notices after which nobody can vouch for what the data say. */
const DOUBTS: ReadonlySet<FeedNotice['code']> = new Set(['gb18030', 'clockSkew', 'oddContentType', 'proxied']);
/** Clocks of offices and walls differ by a little. */
export const CLOCKS_DIFFER_MS = 120_000;
/** Longest a look may take. */
const LOOK_LIMIT_MS = 30_000;
/** Looks in a row that brought a file older than the one before: somebody is putting old files back. */
const GOES_BACK = 3;

/** What a reading says about itself at an instant, for the one function that names states. */
export function feedCondition(reading: FeedReading, now: number): FeedCondition {
  const { head } = reading;
  const short = reading.notices.some((n) => n.code === 'declaredTotal' || n.code === 'countMismatch');
  const accepted = reading.sent - reading.rejected.length;
  return {
    asOf: head === null ? null : Date.parse(head.asOf),
    cadence: head?.cadence ?? 'onChange',
    declaredDelayHours: head?.declaredDelayHours ?? 0,
    failing: reading.fault !== null || (reading.fromStore && reading.checkedAt === null) || isForsaken(reading, now),
    misconfigured: reading.fault?.code === 'config',
    suspect: reading.notices.some((n) => DOUBTS.has(n.code)) || isFromTheFuture(reading, now) || goesBack(reading),
    sent: reading.sent + (short && accepted === reading.sent ? 1 : 0),
    accepted,
  };
}

/** Nobody looked for two polls and the longest look: whatever was to ask has stopped, and that is as bad as a failed look. */
export function isForsaken(reading: FeedReading, now: number): boolean {
  return reading.checkedAt !== null && now - reading.checkedAt > 2 * reading.nextDelay + LOOK_LIMIT_MS;
}

/** A data time that is still to come says that one of the clocks is wrong: its age cannot be told. */
function isFromTheFuture({ head }: FeedReading, now: number): boolean {
  return head !== null && Math.max(Date.parse(head.asOf), Date.parse(head.generatedAt)) > now + CLOCKS_DIFFER_MS;
}

function goesBack({ failures, history }: FeedReading): boolean {
  const last = history.slice(0, GOES_BACK);
  return failures >= GOES_BACK && last.length === GOES_BACK && last.every((f) => f.code === 'older');
}
