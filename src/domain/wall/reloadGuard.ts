/** Why a page loads itself anew: a release, a part of the page that is gone, or the quiet hour of the day. */
export type ReloadReason = 'release' | 'chunk' | 'quiet';

/** One reload as it was noted before it happened. */
export interface ReloadNote {
  /** ms since the epoch */
  at: number;
  reason: ReloadReason;
  /** What it was for: a build, or a civil day. */
  key: string;
}

/** At most one reload in this time, whatever for, in ms. */
export const RELOAD_REST_MS = 3_600_000;

/** Notes kept of each reason: more than a page can make in three weeks of daily reloads. */
const KEPT = 24;

/**
 * Whether a page may load itself anew: no reload within the last hour, and none for the same thing before. A note from
 * the future (the clock was set back) counts by its distance: so a jump can neither start a loop nor hold a wall for days.
 * @param now ms since the epoch
 */
export function mayReload(notes: readonly ReloadNote[], reason: ReloadReason, key: string, now: number): boolean {
  return notes.every((n) => Math.abs(now - n.at) >= RELOAD_REST_MS && !(n.reason === reason && n.key === key));
}

/** The notes with one more; of each reason the newest stay. */
export function withReload(notes: readonly ReloadNote[], note: ReloadNote): ReloadNote[] {
  const all = [...notes, note];
  return all.filter((n, i) => all.slice(i + 1).filter((later) => later.reason === n.reason).length < KEPT);
}
