import { shanghai } from '../civil.ts';

/** How a wall is looked after. Times are Shanghai times of day, `HH:MM`. */
export interface CareRecord {
  /** Which wall this is; walls of one name do everything at the same moment. */
  wall: string;
  /** When it is dimmed, and to how much of its brightness (0.3 to 1); null for a wall that is never dimmed. */
  night: { from: string; to: string; level: number } | null;
  /** When it loads itself anew each day; null for never. */
  reloadAt: string | null;
  /** Whether it loads a newer build when its scene turns. */
  takesReleases: boolean;
  /** Whether its picture moves by some pixels against burn-in. */
  drift: boolean;
}

/** What holds until the district says otherwise: 示例. */
export const CARE_DEFAULT: CareRecord = {
  wall: '',
  night: { from: '21:00', to: '06:00', level: 0.6 },
  reloadAt: '03:30',
  takesReleases: true,
  drift: true,
};

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Farthest the picture leaves its place in each axis, CSS px: less than the margin of any wall. */
export const DRIFT_PX = 8;

/** Up and down between -reach and +reach by one a step, resting `rest` steps at the ends of each way. */
function swing(step: number, reach: number, rest: number): number {
  const way = 2 * reach + rest;
  const at = ((step % (2 * way)) + 2 * way) % (2 * way);
  const along = at < way ? at : 2 * way - at;
  return Math.min(reach, along - reach);
}

/**
 * Where the picture stands against burn-in: one step of at most a pixel in each axis every minute, on a closed path of nine
 * hours that crosses the whole square. From the clock alone, so that two walls side by side agree.
 * @param now ms since the epoch
 * @returns CSS px, whole, within ± DRIFT_PX
 */
export function driftAt(now: number): { x: number; y: number } {
  const step = Math.floor(now / MINUTE);
  // The two ways differ in length, so the path is no mere diagonal.
  return { x: swing(step, DRIFT_PX, 0), y: swing(step, DRIFT_PX, 1) };
}

/** Minutes after midnight of `HH:MM`; null where it is none. */
export function minutesOf(time: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? null : minutes;
}

/** Minutes from full to dimmed and back: a step a minute, so that nothing flashes. */
const RAMP = 10;

/**
 * The share of its brightness a wall shows: 1 by day, `level` by night, going down over the first ten minutes of the night
 * and up over the last ten. Marks of age and words of alarm are never dimmed: that is the style sheet's business.
 * @param now ms since the epoch
 * @returns level to 1; 1 where a time cannot be read
 */
export function nightLevel(now: number, night: CareRecord['night'] = CARE_DEFAULT.night): number {
  const [from, to] = [minutesOf(night?.from ?? ''), minutesOf(night?.to ?? '')];
  if (night === null || from === null || to === null) return 1;
  const length = (to - from + DAY_MINUTES) % DAY_MINUTES;
  const { hour, minute } = shanghai(now);
  const since = (hour * 60 + minute - from + DAY_MINUTES) % DAY_MINUTES;
  if (since >= length) return 1;
  const down = Math.min(1, (since + 1) / RAMP, (length - since) / RAMP);
  return 1 - down * (1 - Math.min(1, Math.max(0.3, night.level)));
}
