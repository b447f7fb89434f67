/** Starts of speeches that this page saw itself, by contest, contestant and the instant in the log: ms of the page's own clock. */
const starts = new Map<string, number>();

const keyOf = (contest: string, contestant: string, startedAt: string): string => `${contest} ${contestant} ${startedAt}`;

/**
 * Remembers when a speech began by the page's own clock, which nobody can set.
 * @param at performance.now() when the key was pressed
 */
export function noteSpeechStart(contest: string, contestant: string, startedAt: string, at: number): void {
  starts.set(keyOf(contest, contestant, startedAt), at);
}

/** Runtime of a speech that is held. */
export interface Spoken {
  /** Whole ms, 0 at least. */
  ms: number;
  /** `wall` where the page was loaded after the start, so that only the machine's clock can tell. */
  clock: 'page' | 'wall';
}

/** @param page performance.now() @param wall the machine's clock, ms since the epoch */
export function spokenSince(contest: string, contestant: string, startedAt: string, page: number, wall: number): Spoken {
  const began = starts.get(keyOf(contest, contestant, startedAt));
  const ms = began === undefined ? wall - Date.parse(startedAt) : page - began;
  // A clock that was set back tells of a speech that has not begun.
  return { ms: Math.max(0, Math.round(ms)), clock: began === undefined ? 'wall' : 'page' };
}
