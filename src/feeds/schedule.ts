import type { FeedName } from '../contract/envelope.ts';
import type { Fault } from './reading.ts';

const LEAST = 5_000;
/** An emergency must be on every wall within five seconds: its feed is asked for in this rhythm, whatever happens. */
const MODE_POLL = 2_000;
const MOST = 3_600_000;
const LOGIN_WAIT = 300_000;

/** Seconds between two looks from config.json, as ms, held to 5 s ... 1 h; a minute where unset. `mode` has its own: 2 s. */
export function pollInterval(feed: FeedName, pollSeconds: number | undefined): number {
  if (feed === 'mode') return MODE_POLL;
  const ms = (pollSeconds ?? 60) * 1000;
  return Number.isFinite(ms) ? Math.min(MOST, Math.max(LEAST, ms)) : 60_000;
}

/** A number 0-1 fixed for a feed, a look and a page, so that feeds and walls do not all ask in one second. */
function spread(feed: string, look: number, page: number): number {
  let h = Math.imul(look, 2654435761) ^ Math.imul(page, 0x85ebca6b);
  for (const c of feed) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
  return (h >>> 0) / 2 ** 32;
}

/**
 * Ms until the next look: the poll interval, give or take a tenth; after failures 5 s, 10 s, 20 s ...
 * but never longer than the interval, so that recovery is seen within one poll. Retry-After is
 * honoured; a refused session (401, 403) is asked again after five minutes at the earliest. `mode` knows neither.
 * @param page any whole number that tells this page from others: walls switched on together would ask together for ever
 */
export function nextDelay(
  feed: FeedName,
  look: number,
  poll: number,
  failures: number,
  fault: Fault | null,
  retryAfter: number | null,
  page = 0,
): number {
  if (feed === 'mode') return poll;
  const jitter = 0.9 + 0.2 * spread(feed, look, page);
  if (retryAfter !== null) return retryAfter;
  if (fault?.code === 'login' && /^40[13]$/.test(fault.detail ?? '')) return Math.max(poll, LOGIN_WAIT);
  if (failures > 0) return Math.max(LEAST, Math.min(poll, LEAST * 2 ** Math.min(10, failures - 1)) * jitter);
  return poll * jitter;
}
