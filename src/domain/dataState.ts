import type { Cadence } from '../contract/envelope.ts';

/** The one vocabulary of data states, on screen and in code. */
export type DataState =
  | 'fresh'
  | 'late'
  | 'lastGood'
  | 'expired'
  | 'partial'
  | 'suspect'
  | 'lowN'
  | 'hidden'
  | 'none'
  | 'notRanked'
  | 'config';

const HOUR = 3_600_000;
const CADENCE_HOURS: Record<Cadence, number> = {
  hourly: 1,
  daily: 24,
  weekly: 7 * 24,
  monthly: 31 * 24,
  quarterly: 92 * 24,
  halfYear: 184 * 24,
  yearly: 366 * 24,
  onChange: Number.POSITIVE_INFINITY,
};

/** Length of one cadence in milliseconds; Infinity for `onChange`. */
export function cadenceLength(cadence: Cadence): number {
  return CADENCE_HOURS[cadence] * HOUR;
}

/**
 * How old data are against their own rhythm: `fresh` within one cadence, `late` within two,
 * `expired` beyond. A delay the office declared is not counted.
 * @param asOf data time, ms since the epoch @param now ms since the epoch
 */
export function ageState(asOf: number, cadence: Cadence, now: number, declaredDelayHours = 0): 'fresh' | 'late' | 'expired' {
  const length = cadenceLength(cadence);
  const age = now - asOf - declaredDelayHours * HOUR;
  if (age <= length) return 'fresh';
  return age <= 2 * length ? 'late' : 'expired';
}

/** What a reading of a feed says about itself, as far as its state is concerned. */
export interface FeedCondition {
  /** Data time in ms, null where nothing ever arrived. */
  asOf: number | null;
  cadence: Cadence;
  declaredDelayHours: number;
  /** The last look failed, so what is shown is the last good copy. */
  failing: boolean;
  /** The address or the configuration of this feed is ours and wrong. */
  misconfigured: boolean;
  /** Encoding, clock, sum or range looked odd. */
  suspect: boolean;
  /** Records sent, and records accepted. */
  sent: number;
  accepted: number;
}

/**
 * The state of a feed. The gravest wins: none, config, expired, suspect, lastGood, partial, late, fresh.
 */
export function feedState(c: FeedCondition, now: number): DataState {
  if (c.asOf === null) return c.misconfigured ? 'config' : 'none';
  const age = ageState(c.asOf, c.cadence, now, c.declaredDelayHours);
  if (age === 'expired') return 'expired';
  if (c.suspect) return 'suspect';
  if (c.failing) return 'lastGood';
  if (c.accepted < c.sent) return 'partial';
  return age;
}

/** Whether colour, star, place and arrow may be shown for data in this state. */
export function judges(state: DataState): boolean {
  return state === 'fresh' || state === 'late' || state === 'lastGood' || state === 'partial';
}
