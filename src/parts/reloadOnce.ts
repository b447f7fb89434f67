import { mayReload, type ReloadNote, type ReloadReason, withReload } from '../domain/wall/reloadGuard.ts';

/** Kept by the tab: it outlives a reload, and two walls of one machine do not take each other's turn. */
const KEY = 'jiayuan-reloads';

function isNote(value: unknown): value is ReloadNote {
  const note = value as Partial<ReloadNote> | null;
  return Number.isFinite(note?.at) && typeof note?.reason === 'string' && typeof note.key === 'string';
}

/** The reloads of this tab; null where the tab keeps nothing, and then nothing may reload. */
function readNotes(storage: Storage): ReloadNote[] | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isNote) : [];
  } catch (error) {
    // Damaged notes are no notes: the next reload writes them anew. Refused storage is another matter.
    return error instanceof SyntaxError ? [] : null;
  }
}

/** The tab's storage; null where it is refused (asking for it throws). */
function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The reloads of this tab, oldest first; none where it keeps nothing. */
export function reloadsOfTab(): readonly ReloadNote[] {
  const storage = tabStorage();
  return storage === null ? [] : (readNotes(storage) ?? []);
}

/** What a reload hangs on, so that a test can stand in for the browser. */
export interface ReloadPlace {
  storage: Storage | null;
  now: number;
  /** Whether the page would come back: a wall that reloads while its server is away is a blank wall. */
  comesBack: () => Promise<boolean>;
  reload: () => void;
}

const here = (): ReloadPlace => ({ storage: tabStorage(), now: Date.now(), comesBack, reload: () => location.reload() });

/**
 * Whether `reloadOnce` would be allowed to, as far as its guard knows.
 * @param key what it is for: the build's id, or the civil day (`2026-07-10`) of a quiet-hour reload
 */
export function reloadAllowed(reason: ReloadReason, key: string, place: Pick<ReloadPlace, 'storage' | 'now'> = here()): boolean {
  const notes = place.storage === null ? null : readNotes(place.storage);
  return notes !== null && mayReload(notes, reason, key, place.now);
}

/**
 * Loads the page anew, at most once an hour and never twice for one thing. Without storage, or where the page would not
 * come back, it stays as it is. The note is written, and read back, before the page goes.
 * @returns whether it reloads
 */
export async function reloadOnce(reason: ReloadReason, key: string, place: ReloadPlace = here()): Promise<boolean> {
  const { storage, now } = place;
  if (storage === null || !reloadAllowed(reason, key, place) || !(await place.comesBack())) return false;
  // Somebody else may have reloaded while this waited for the server.
  if (!reloadAllowed(reason, key, place)) return false;
  try {
    storage.setItem(KEY, JSON.stringify(withReload(readNotes(storage) ?? [], { at: now, reason, key })));
  } catch {
    return false;
  }
  if (reloadAllowed(reason, key, place)) return false;
  place.reload();
  return true;
}

const LIMIT_MS = 10_000;

/** Asks the server and wants a good answer; never throws. */
async function answers(url: string, method: 'GET' | 'HEAD'): Promise<Response | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LIMIT_MS);
  try {
    const answer = await fetch(url, { method, cache: 'no-cache', signal: stop.signal });
    return answer.ok && !answer.redirected ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Files of the page's own host that a page cannot start without. */
const NEEDED = /<(?:script|link)\b[^>]*\b(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g;

/**
 * Whether the server has the page with every file it starts with: not while it is away, asks for a login, or is being
 * copied to. A page kept by the service worker comes back in any case.
 */
export async function comesBack(): Promise<boolean> {
  if (navigator.serviceWorker?.controller) return true;
  const page = await answers(location.href, 'GET');
  if (page === null) return false;
  const files = [...new Set([...(await page.text().catch(() => '')).matchAll(NEEDED)].map((m) => m[1] ?? ''))];
  if (files.length === 0) return false;
  return (await Promise.all(files.map((file) => answers(file, 'HEAD')))).every((answer) => answer !== null);
}
