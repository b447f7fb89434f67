import type { Bilingual } from '../contract/common.ts';
import type { Cadence, FeedName } from '../contract/envelope.ts';
import { cadenceLength, type DataState, type FeedCondition, feedState } from './dataState.ts';

declare const made: unique symbol;

/**
 * What every shown value carries: whose it is, of when, in which rhythm it comes, in which state it is. A panel or figure
 * cannot be made without one, and `dated` alone makes it, so that nothing on a screen has an age somebody made up.
 */
export interface Dated {
  readonly [made]: true;
  readonly feed: FeedName;
  /** Office the data come from; null where nothing ever arrived. */
  readonly source: Bilingual | null;
  /** Data time, ms since the epoch; null where nothing ever arrived. */
  readonly asOf: number | null;
  readonly cadence: Cadence;
  readonly state: DataState;
  /** Records accepted, and records sent. */
  readonly n: number;
  readonly of: number;
}

/**
 * The freshness of what comes from one feed.
 * @param now ms since the epoch, by the clock that ages go by (`feeds/pageClock.ts`)
 */
export function dated(feed: FeedName, source: Bilingual | null, condition: FeedCondition, now: number): Dated {
  const { asOf, cadence, accepted, sent } = condition;
  return { feed, source, asOf, cadence, state: feedState(condition, now), n: accepted, of: sent } as Dated;
}

/** The same, of a value that stands on older records than its feed. @param asOf ms since the epoch; null leaves it as it is */
export function datedBack(of: Dated, asOf: number | null): Dated {
  return asOf === null || of.asOf === null || asOf >= of.asOf ? of : { ...of, asOf };
}

const GRAVITY: Record<DataState, number> = {
  none: 9,
  config: 9,
  expired: 8,
  suspect: 7,
  lastGood: 6,
  partial: 5,
  late: 4,
  fresh: 0,
  lowN: 0,
  hidden: 0,
  notRanked: 0,
};

/** Whether a state is something to speak of: data that are not as they should be. */
export const isOff = (state: DataState): boolean => GRAVITY[state] > 0;

/** Age in lengths of its own rhythm, so that an hourly and a yearly feed can be held against each other. */
function ageOf(d: Dated, now: number): number {
  return d.asOf === null ? Number.POSITIVE_INFINITY : (now - d.asOf) / cadenceLength(d.cadence);
}

/** The one whose data time is the earliest, the first of equals; null where none has any. */
export const eldest = (all: readonly Dated[]): Dated | null =>
  all.reduce<Dated | null>((a, b) => (b.asOf !== null && (a?.asOf == null || b.asOf < a.asOf) ? b : a), null);

/** The one to name among several: the gravest state, and among equals the oldest for its own rhythm; the first of equals. */
export function worst(all: readonly [Dated, ...Dated[]], now: number): Dated {
  return all.reduce((a, b) => {
    const by = GRAVITY[b.state] - GRAVITY[a.state];
    return by > 0 || (by === 0 && ageOf(b, now) > ageOf(a, now)) ? b : a;
  });
}
