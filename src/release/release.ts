import type { ReloadReason } from '../domain/wall/reloadGuard.ts';
import { reloadAllowed, reloadOnce } from '../parts/reloadOnce.ts';
import { pageBuild, servedBuild } from './build.ts';
import { isPartLost, onPartLost } from './lost.ts';

/** What this page knows of newer builds. */
export interface ReleaseState {
  /** The newer build that can be loaded now; null where there is none. */
  waiting: string | null;
  /** Whether a part of this page could not be loaded: after a release the old files may be gone. */
  lost: boolean;
}

/** Between two looks at `version.json`, in ms. */
const LOOK_MS = 180_000;
/** How long a page waits for a new service worker to come into force, in ms. */
const TAKE_OVER_MS = 10_000;
/** A page that is still there so long after it was to be loaded anew is asked to again, in ms; then after twice as long, and so on. */
const STUCK_MS = 30_000;
/** How often: the last time is a quarter of an hour later, longer than a browser lets a service worker think. */
const STUCK_TRIES = 5;

let state: ReleaseState = { waiting: null, lost: false };
const listeners = new Set<() => void>();
let watching = false;
/** Whether a newer service worker came into force under this page, by another window's hand. */
let overtaken = false;
let underway = false;

function set(next: Partial<ReleaseState>): void {
  const merged = { ...state, ...next };
  if (merged.waiting === state.waiting && merged.lost === state.lost) return;
  state = merged;
  for (const tell of listeners) tell();
}

export const releaseState = (): ReleaseState => state;

/** Calls back whenever the state changes; starts looking with the first call. @returns ends the calls */
export function onRelease(tell: () => void): () => void {
  listeners.add(tell);
  watch();
  return () => listeners.delete(tell);
}

const keeper = (): ServiceWorkerContainer | undefined => navigator.serviceWorker;

/** Looks once: which build the server has, and whether the kept copy of it is whole. */
async function look(): Promise<void> {
  const [mine, served] = [pageBuild(), await servedBuild()];
  if (mine === null || served === null) return;
  if (served === mine) return set({ waiting: null });
  if (!keeper()?.controller) return set({ waiting: served });
  const registration = await keeper()?.getRegistration();
  // Fails where the server is away or half copied: the next look tries again.
  if (registration?.waiting == null) await registration?.update().catch(() => undefined);
  set({ waiting: overtaken || registration?.waiting != null ? served : null });
  const coming = registration?.installing;
  coming?.addEventListener('statechange', () => coming.state === 'installed' && set({ waiting: served }));
}

function watch(): void {
  if (watching || pageBuild() === null) return;
  watching = true;
  setInterval(() => void look(), LOOK_MS);
  let held = keeper()?.controller ?? null;
  keeper()?.addEventListener('controllerchange', () => {
    overtaken ||= held !== null;
    held = keeper()?.controller ?? null;
  });
  const lose = () => {
    set({ lost: true });
    void look();
  };
  onPartLost(lose);
  // A part may have been lost before anybody watched.
  if (isPartLost()) lose();
}

/**
 * Lets the waiting service worker take over, where the browser does it soon. A browser may keep the one before in force for
 * minutes, while that one has work left; it opens the next page with the new build all the same.
 */
async function takenOver(): Promise<void> {
  const waiting = (await keeper()?.getRegistration())?.waiting;
  if (keeper()?.controller == null || waiting == null) return;
  const settled = new Promise<void>((resolve) => {
    keeper()?.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, TAKE_OVER_MS);
  });
  waiting.postMessage({ type: 'take-over' });
  await settled;
}

/**
 * Asks for the page again while it is still there. A service worker that the next one follows in the middle of opening the
 * page never answers, and the browser waits for it without end; asked again, it is the next one that opens the page, unless
 * that was asked too soon as well.
 */
function askAgain(after: number, tries: number): void {
  if (tries === 0) return;
  setTimeout(() => {
    location.reload();
    askAgain(2 * after, tries - 1);
  }, after);
}

/**
 * Loads the newer build where one waits, or the page again where a part of it is lost: at most once an hour, never twice
 * for one build, and not while the server could not give it. A wall calls it when its scene turns; nothing else does.
 * @returns whether the page reloads
 */
export async function reloadAtTurn(): Promise<boolean> {
  const { waiting, lost } = state;
  const reason: ReloadReason = waiting === null ? 'chunk' : 'release';
  const key = waiting ?? pageBuild();
  if (underway || key === null || (waiting === null && !lost) || !reloadAllowed(reason, key)) return false;
  underway = true;
  try {
    await takenOver();
    const reloads = await reloadOnce(reason, key);
    if (reloads) askAgain(STUCK_MS, STUCK_TRIES);
    return reloads;
  } finally {
    underway = false;
  }
}
