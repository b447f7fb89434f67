import { reloadsOfTab } from '../../../parts/reloadOnce.ts';
import { type HeardFault, hearFaults, takeFaults } from './faultsHeard.ts';
import { erred, readNotes, type Sample, sampled, started, type WallNotes } from './notes.ts';

/** Where the notes of this machine's wall are kept; in memory alone where the browser refuses or the disk is full. */
const KEY = 'jiayuan-wall-notes';

/** How the screen is kept awake: `absent` where the browser cannot, as on plain http. */
export type WakeLockState = 'held' | 'released' | 'refused' | 'absent';

/** What this page knows of itself now, replaced as a whole by each change. */
export interface Kept {
  notes: WallNotes;
  /** When this page was loaded, ms since the epoch. */
  startedAt: number;
  wakeLock: WakeLockState;
  /** Whether the notes outlive the page. */
  lasting: boolean;
}

const listeners = new Set<() => void>();
let kept: Kept | null = null;

/** The notes as they lie on the disk, or none. */
function stored(): WallNotes {
  try {
    return readNotes(localStorage.getItem(KEY));
  } catch {
    return readNotes(null);
  }
}

function write(notes: WallNotes): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(notes));
    return true;
  } catch {
    return false;
  }
}

function now(): Kept {
  kept ??= { notes: stored(), startedAt: Date.now(), wakeLock: 'absent', lasting: true };
  return kept;
}

function change(over: Partial<Kept>): void {
  kept = { ...now(), ...over };
  for (const listener of listeners) listener();
}

function note(notes: WallNotes): void {
  if (notes !== now().notes) change({ notes, lasting: write(notes) });
}

/** The present state; the same object as long as nothing changed. */
export const keptNow = now;

/** Calls back after each change. @returns ends the calls */
export function onKept(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes what the page holds, at most once an hour. */
export const noteSample = (sample: Sample): void => note(sampled(now().notes, sample));

export const noteWakeLock = (wakeLock: WakeLockState): void => {
  if (wakeLock !== now().wakeLock) change({ wakeLock });
};

/** The browser's way to say that sizes settle in the next frame: no fault of anybody. */
const HARMLESS = /^ResizeObserver loop/;
/** A fault that comes with every frame is counted in memory and written so often at most, ms. */
const WRITE_EVERY = 5000;
let writtenAt = 0;

function noteError({ at, text, file, line }: HeardFault): void {
  if (HARMLESS.test(text)) return;
  const where = file === '' ? '' : `${file.replace(/^.*\//, '')}:${line}`;
  const notes = erred(now().notes, at, text, where);
  const soon = Math.abs(at - writtenAt) < WRITE_EVERY;
  if (!soon) writtenAt = at;
  change(soon ? { notes } : { notes, lasting: write(notes) });
}

/** A page that was to be loaded anew is there again within this time, ms. */
const RELOAD_TAKES_MS = 120_000;

/** Why this page was loaded: what the wall itself asked for a moment ago, else what the browser knows. */
function startReason(): string {
  const own = reloadsOfTab().at(-1);
  const since = now().startedAt - (own?.at ?? Number.NEGATIVE_INFINITY);
  if (own !== undefined && since >= 0 && since < RELOAD_TAKES_MS) return own.reason;
  const how = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;
  return how === undefined || how === 'navigate' ? 'opened' : how;
}

let listening = false;

/** From now on faults nobody caught are noted, those that were heard before it as well. Once a page. */
export function keepNotes(): void {
  if (listening) return;
  listening = true;
  note(started(now().notes, now().startedAt, startReason()));
  hearFaults();
  takeFaults(noteError);
}
