import type { FeedCondition } from '../domain/dataState.ts';
import type { FeedReading } from './reading.ts';

/** What a reading says about itself, for the one function that names states. */
export function feedCondition(reading: FeedReading): FeedCondition {
  const { head } = reading;
  const short = reading.notices.some((n) => n.code === 'declaredTotal' || n.code === 'countMismatch');
  const accepted = reading.sent - reading.rejected.length;
  return {
    asOf: head === null ? null : Date.parse(head.asOf),
    cadence: head?.cadence ?? 'onChange',
    declaredDelayHours: head?.declaredDelayHours ?? 0,
    failing: reading.fault !== null || (reading.fromStore && reading.checkedAt === null),
    misconfigured: reading.fault?.code === 'config',
    suspect: reading.notices.some((n) => n.code === 'gb18030' || n.code === 'clockSkew'),
    sent: reading.sent + (short && accepted === reading.sent ? 1 : 0),
    accepted,
  };
}
