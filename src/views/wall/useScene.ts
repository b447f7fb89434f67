import { useEffect, useMemo, useState } from 'react';
import { DWELL_SECONDS, SCENE_FEEDS, SCENES, type SceneId, sceneAt } from '../../domain/wall/scenes.ts';
import { pageClock } from '../../feeds/pageClock.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { useNow } from '../../feeds/useNow.ts';

/** How long a scene that somebody chose stays before the turn goes on. */
const HELD_MS = 60_000;
/** Keys of keyboards and remote controls that step through the scenes. */
const STEPS = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
]);

/**
 * The scene to show: the one the address names, else the turn of the clock over those that have something to show. A key
 * steps and holds for a minute.
 */
export function useScene(fixed: SceneId | undefined, feeds: FeedReadings): SceneId {
  const available = useMemo(
    () => SCENES.filter((s) => s === 'overview' || feeds[SCENE_FEEDS[s]].records.length > 0) as [SceneId, ...SceneId[]],
    [feeds],
  );
  const now = useNow(DWELL_SECONDS * 1000);
  const [held, setHeld] = useState<{ scene: SceneId; until: number } | null>(null);
  const turn = sceneAt(now, available, DWELL_SECONDS);
  const scene = held !== null && now < held.until ? held.scene : (fixed ?? turn);
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = STEPS.get(event.key);
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const at = available.indexOf(scene);
      const next = available[(Math.max(0, at) + by + available.length) % available.length] ?? 'overview';
      setHeld({ scene: next, until: pageClock.now() + HELD_MS });
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [available, scene]);
  return scene;
}
