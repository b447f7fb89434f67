/**
 * What the fault line says of one feed. A feed that comes and goes may not make a line come and go: it appears after two
 * misses in a row and goes after two looks that came well. The marks of age wait for none of this.
 */
export interface FeedLine {
  /** `failing` while it does not come; `unsteady` where it came once and may be gone again. */
  says: 'nothing' | 'failing' | 'unsteady';
  /** Looks of the present run: hits above zero, misses under it; 0 before the first. */
  run: number;
  /** When the run began, ms since the epoch. */
  since: number;
  /** Whether it ever came in this session. */
  came: boolean;
}

export const NO_LOOK: FeedLine = { says: 'nothing', run: 0, since: 0, came: false };

/** Looks in a row that change what is said. */
const LOOKS = 2;
/** A miss that stands so long is no flicker, even if nobody looked again: a refused session is asked after five minutes. */
const MISS_STANDS_MS = 60_000;
/** Likewise a look that came well, for feeds that are looked at once an hour. */
const HIT_STANDS_MS = 300_000;

/** The line after one more look. @param at when it ended, ms since the epoch */
export function looked(line: FeedLine, hit: boolean, at: number): FeedLine {
  const same = hit ? line.run > 0 : line.run < 0;
  const run = same ? line.run + Math.sign(line.run) : hit ? 1 : -1;
  const next = { run, since: same ? line.since : at, came: line.came || hit };
  if (hit) return { ...next, says: line.says === 'nothing' || run >= LOOKS ? 'nothing' : 'unsteady' };
  // What never came has nothing to flicker with: the first miss is said at once.
  return { ...next, says: run <= -LOOKS || !line.came ? 'failing' : line.says };
}

/** The line as time alone changes it. @param now ms since the epoch; a clock set back changes nothing */
export function standsAt(line: FeedLine, now: number): FeedLine {
  if (line.run < 0 && now - line.since >= MISS_STANDS_MS && line.says !== 'failing') return { ...line, says: 'failing' };
  if (line.run > 0 && now - line.since >= HIT_STANDS_MS && line.says !== 'nothing') return { ...line, says: 'nothing' };
  return line;
}
