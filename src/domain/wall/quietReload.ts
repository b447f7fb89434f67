import { shanghai, shanghaiInstant } from '../civil.ts';
import { CARE_DEFAULT, minutesOf } from './care.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Minutes over which walls of different names spread their reloads. */
const SPREAD = 20;
/** A wall that slept through its minute does not load anew by day: after so many minutes it waits for the next night. */
const LATEST = 60;

/** Minutes after the quiet time, 0 to SPREAD - 1: fixed for a wall, so that not all of them ask the server at once. */
export function reloadDelay(wall: string): number {
  let h = 0x811c9dc5;
  for (const c of wall) h = Math.imul(h ^ (c.codePointAt(0) as number), 0x01000193);
  return (h >>> 0) % SPREAD;
}

/**
 * Whether a wall should load itself anew now: its minute of the night has come since it started, and is less than an hour
 * ago. After the reload it has started later, so it is at most once a day, whatever calls.
 * @param now ms since the epoch
 * @param startedAt when the page was loaded, ms since the epoch
 */
export function quietReloadDue(
  now: number,
  startedAt: number,
  at: string | null = CARE_DEFAULT.reloadAt,
  wall: string = CARE_DEFAULT.wall,
): boolean {
  const minutes = at === null ? null : minutesOf(at);
  if (minutes === null) return false;
  const delayed = minutes + reloadDelay(wall);
  // The quiet time may lie before midnight and its last minutes after it.
  return [0, 1].some((daysAgo) => {
    const due = shanghaiInstant(shanghai(now - daysAgo * DAY_MINUTES * MINUTE).day, 0, delayed);
    return startedAt < due && due <= now && now < due + LATEST * MINUTE;
  });
}
