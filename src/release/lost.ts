import { useSyncExternalStore } from 'react';
import { pageBuild } from './build.ts';

const listeners = new Set<() => void>();
let lost = false;
let hears = false;

/** Whether a part of this page could not be loaded: after a release the old files may be gone. */
export const isPartLost = (): boolean => lost;

/** From now on it is heard when a part does not come; where pages have no build (the demo) nothing is. Once a page. */
export function hearLosses(): void {
  if (hears || pageBuild() === null) return;
  hears = true;
  addEventListener('vite:preloadError', () => {
    lost = true;
    for (const tell of listeners) tell();
  });
}

/** Calls back whenever a part is lost. @returns ends the calls */
export function onPartLost(tell: () => void): () => void {
  listeners.add(tell);
  hearLosses();
  return () => listeners.delete(tell);
}

/** Whether a part of this page could not be loaded, while it is on the screen. */
export const usePartLost = (): boolean => useSyncExternalStore(onPartLost, isPartLost);
