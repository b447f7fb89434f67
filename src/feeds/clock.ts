/** Two clocks of a machine at one moment, in ms: the one people set, and the one that only ever runs on. */
export interface Moment {
  wall: number;
  mono: number;
}

/** A clock that believes the server more than the machine. */
export interface SteadyClock {
  /** The time, ms since the epoch. */
  now(): number;
  /** Both clocks of the machine, to be kept until the answer is there. */
  moment(): Moment;
  /** What an answer's headers say of the server's time. @param asked the moment it was asked for */
  heard(headers: { date: string | null; age: string | null }, asked: Moment): void;
  /** How far the machine's clock is ahead (behind: negative), ms; 0 where it agrees within two minutes. */
  skew(): number;
  /** Whether the time comes from a server. */
  byServer(): boolean;
  /** Called when the time moved otherwise than by itself. @returns ends it */
  subscribe(listener: () => void): () => void;
}

/** A machine's clock that is further out is said. */
export const SKEW_MS = 120_000;
/** Steps of the machine's clock below this are the network's time service at work. */
const STEP_MS = 60_000;
/** Between asking and answer the machine slept, or its clock was set: such an answer tells no time. */
const TORN_MS = 5_000;
/** How long a clock that went ahead is not believed: the feeds are asked at once, and their answer tells sleep from setting. */
const GRACE_MS = 5_000;
/** A whole second later a live server says another second; a cache says the same. */
const FROZEN_MS = 5_000;
/** Answers that are kept: a wall has some thirty a minute. */
const KEPT = 32;
/** A server without a battery says 1970. */
const SANE_FROM = Date.UTC(2024, 0, 1);
/** Moves of the time below this are nobody's business. */
const TOLD_MS = 2_000;

interface Sample {
  date: number;
  /** The monotonic moment of the answer. */
  mono: number;
  /** Least the server's clock can be ahead of the monotonic one: what it said had happened when the answer came. Null of a cache. */
  low: number | null;
}

/**
 * A clock from the `Date` headers of answers, carried on by the monotonic clock. An answer can only be late, never early,
 * so the greatest of the last ones is nearest to the truth (and the quickest of them made it). Without any server the
 * machine's clock is followed, but not where it is set back: nothing gets younger. Where it goes ahead nobody can tell
 * sleep from setting until a server answers; after five seconds it is believed, as too old is the safe side.
 */
export function steadyClock(read: () => Moment): SteadyClock {
  const listeners = new Set<() => void>();
  let samples: Sample[] = [];
  /** Own time ahead of the monotonic clock: what stands where no server spoke. */
  let base: number | null = null;
  /** The machine's clock ahead of the monotonic one when it was last looked at. */
  let own = 0;
  let ahead: { since: number; by: number } | null = null;

  const heardOf = () => samples.flatMap((s) => (s.low === null ? [] : [s.low]));
  const offset = () => {
    const lows = heardOf();
    return lows.length > 0 ? Math.max(...lows) : (base as number);
  };
  // Not at once: the time is asked for in the middle of drawing.
  const tell = (before: number) => {
    if (Math.abs(offset() - before) > TOLD_MS)
      queueMicrotask(() => {
        for (const l of listeners) l();
      });
  };

  /** Looks at both clocks and notices where they part. */
  function look(): Moment {
    const m = read();
    const difference = m.wall - m.mono;
    if (base === null) {
      base = difference;
      own = difference;
      return m;
    }
    const step = difference - own;
    own = difference;
    if (Math.abs(step) <= STEP_MS) base += step;
    else if (step > 0) ahead = { since: ahead?.since ?? m.mono, by: (ahead?.by ?? 0) + step };
    else if (ahead !== null) {
      // What went ahead came back.
      const by = ahead.by + step;
      ahead = by > STEP_MS ? { since: ahead.since, by } : null;
    }
    if (ahead !== null && m.mono - ahead.since >= GRACE_MS) {
      const before = offset();
      base = before + ahead.by;
      samples = [];
      ahead = null;
      tell(before);
    }
    return m;
  }

  return {
    moment: look,
    now() {
      const m = look();
      return m.mono + offset();
    },
    heard({ date, age }, asked) {
      const m = look();
      const said = date === null ? Number.NaN : Date.parse(date);
      if (!(said >= SANE_FROM)) return;
      if (Math.abs(m.wall - asked.wall - (m.mono - asked.mono)) > TORN_MS) return;
      // A second that stands still is a cache's: neither it nor what it said before is a clock.
      const before = offset();
      const frozen = samples.find((s) => s.date === said && m.mono - s.mono > FROZEN_MS);
      if (frozen !== undefined) {
        samples = [{ ...frozen, low: null }, ...samples.filter((s) => s !== frozen)];
        tell(before);
        return;
      }
      const since = age !== null && /^\d{1,9}$/.test(age.trim()) ? Number(age) * 1000 : 0;
      const sample: Sample = { date: said, mono: m.mono, low: said + since - m.mono };
      if (ahead !== null) samples = [];
      ahead = null;
      samples = [sample, ...samples].slice(0, KEPT);
      tell(before);
    },
    skew() {
      const m = look();
      if (ahead !== null) return 0;
      const by = m.wall - (m.mono + offset());
      return Math.abs(by) > SKEW_MS ? by : 0;
    },
    byServer: () => heardOf().length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
