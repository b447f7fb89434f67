import { useEffect, useRef, useSyncExternalStore } from 'react';
import { onRelease, type ReleaseState, releaseState, reloadAtTurn } from './release.ts';

/** What this page knows of newer builds, while it is on the screen. */
export const useRelease = (): ReleaseState => useSyncExternalStore(onRelease, releaseState);

/** A wall that somebody has just touched does not reload under the hand, in ms. */
const UNTOUCHED_MS = 60_000;
/** A wall that shows one scene for good has its turn this often, in ms. */
const STANDING_MS = 300_000;

/**
 * Has a wall take a new release when its scene turns: once, guarded (see `reloadAtTurn`). For walls alone.
 * @param scene what is shown; a change of it is a turn. Null while nothing may be loaded anew: a release waits
 */
export function useReloadAtTurn(scene: string | null): void {
  useRelease();
  const touched = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const touch = () => {
      touched.current = performance.now();
    };
    addEventListener('keydown', touch, { capture: true });
    addEventListener('pointerdown', touch, { capture: true });
    return () => {
      removeEventListener('keydown', touch, { capture: true });
      removeEventListener('pointerdown', touch, { capture: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the scene is the turn
  useEffect(() => {
    if (scene === null) return;
    const turn = () => {
      if (performance.now() - touched.current > UNTOUCHED_MS) void reloadAtTurn();
    };
    turn();
    const standing = setInterval(turn, STANDING_MS);
    return () => clearInterval(standing);
  }, [scene]);
}
