import { useEffect, useMemo, useState } from 'react';
import { SCENE_FEEDS, type SceneId, sceneAt, type Turn } from '../../domain/wall/scenes.ts';
import { pageClock } from '../../feeds/pageClock.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { useNow } from '../../feeds/useNow.ts';

const OVERVIEW: Turn = { scene: 'overview', seconds: 60 };

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
export function useScene(fixed: SceneId | undefined, playlist: readonly Turn[], feeds: FeedReadings): SceneId {
  const available = useMemo(() => {
    const filled = playlist.filter(({ scene: s }) => s === 'overview' || feeds[SCENE_FEEDS[s]].records.length > 0);
    return (filled.length > 0 ? filled : [OVERVIEW]) as [Turn, ...Turn[]];
  }, [playlist, feeds]);
  const now = useNow(1000);
  const [held, setHeld] = useState<{ scene: SceneId; until: number } | null>(null);
  const turn = sceneAt(now, available).scene;
  const scene = held !== null && now < held.until ? held.scene : (fixed ?? turn);
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = STEPS.get(event.key);
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const at = available.findIndex((t) => t.scene === scene);
      const next = available[(Math.max(0, at) + by + available.length) % available.length]?.scene ?? 'overview';
      setHeld({ scene: next, until: Date.now() + HELD_MS });
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [available, scene]);
  return scene;
}
