import { useEffect, useMemo, useState } from 'react';
import { SCENE_FEEDS, type SceneId, STILL_SECONDS, sceneAt, shownTurns, type Turn } from '../../domain/wall/scenes.ts';
import { pageClock } from '../../feeds/pageClock.ts';
import type { FeedReadings } from '../../feeds/reading.ts';
import { isForOther, type Wish, wishOf } from './turn/keys.ts';
import { useWakeAt } from './turn/useWakeAt.ts';
import { HELD_MS, type Hold, type TurnClock, type WallTurn } from './turn/wallTurn.ts';

type Place = Pick<WallTurn, 'scene' | 'position' | 'turn' | 'clock'>;
type Held = Hold & Place;

/**
 * Where the wall is: the scene its address names, else the turn of the clock over those that have something to show. A key
 * steps, goes to a scene or stops the turns, a touch stops them; after a minute they go on.
 * @param isActive whether keys and touches are for the scenes: in an emergency they are not
 */
export function useScene(
  fixed: SceneId | undefined,
  playlist: readonly Turn[],
  feeds: FeedReadings,
  isActive: boolean,
): WallTurn {
  const lacking = playlist
    .map((t) => t.scene)
    .filter((s) => s !== 'overview' && feeds[SCENE_FEEDS[s]].records.length === 0)
    .join(' ');
  // What is still on its way is passed over as well, but nobody says yet that there is nothing.
  const onItsWay = playlist
    .map((t) => t.scene)
    .filter((s) => s !== 'overview' && feeds[SCENE_FEEDS[s]].phase === 'waiting')
    .join(' ');
  const { shown, list } = useMemo(() => {
    const none = new Set(lacking.split(' '));
    const has = (scene: SceneId) => !none.has(scene);
    const coming = new Set(onItsWay.split(' '));
    return {
      shown: shownTurns(playlist, has),
      list: playlist.map(({ scene }) => ({ scene, isSkipped: !has(scene) && !coming.has(scene) })),
    };
  }, [playlist, lacking, onItsWay]);
  const [stored, setHeld] = useState<Held | null>(null);
  // Read anew at every drawing: whatever made it, the picture is that of the clock.
  const now = pageClock.now();
  // A clock that was set back may not keep the wall where it is.
  const held = stored !== null && now < stored.until && now >= stored.until - HELD_MS ? stored : null;
  const here = running(now, fixed, shown, playlist);
  const { scene, position, turn, clock } = held ?? here;
  useWakeAt(held?.until ?? here.clock.began + here.clock.length);

  const { began, length, round, stopped } = clock;
  const until = held?.until ?? null;
  const kind = held?.kind ?? 'paused';
  const value = useMemo(
    (): WallTurn => ({
      ...{ scene, position, turn, list, clock: { began, length, round, stopped } },
      hold: until === null ? null : { kind, until },
    }),
    [scene, position, turn, list, began, length, round, stopped, until, kind],
  );
  useEffect(() => {
    if (!isActive) return;
    const act = (wish: Wish | 'touch') => setHeld(heldBy(wish, value, pageClock.now()));
    const key = (event: KeyboardEvent) => {
      const wish = wishOf(event);
      // A digit beyond the playlist asks for nothing.
      if (wish === null || (wish.kind === 'go' && value.list[wish.position] === undefined)) return;
      event.preventDefault();
      act(wish);
    };
    const touch = (event: Event) => {
      if (!isForOther(event)) act('touch');
    };
    addEventListener('keydown', key);
    addEventListener('pointerdown', touch);
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('pointerdown', touch);
    };
  }, [isActive, value]);
  return value;
}

type Shown = ReturnType<typeof shownTurns>;

/** What the clock alone says. A scene that stays is told in turns of a minute, for its pages and for whoever waits for a turn. */
function running(now: number, fixed: SceneId | undefined, shown: Shown, playlist: readonly Turn[]): Place {
  const turns: Shown =
    fixed === undefined
      ? shown
      : [{ scene: { scene: fixed, position: playlist.findIndex((t) => t.scene === fixed) }, seconds: STILL_SECONDS }];
  const { scene, at, since, left, round } = sceneAt(now, turns);
  const clock: TurnClock = { began: now - since, length: since + left, round, stopped: null };
  return { ...scene, turn: round * turns.length + at, clock };
}

/** What a key or a touch makes of the turns; null lets them go on. */
function heldBy(wish: Wish | 'touch', at: WallTurn, now: number): Held | null {
  const { scene, position, turn, clock } = at;
  const until = now + HELD_MS;
  const stop = (): Held => {
    const stopped = clock.stopped ?? Math.min(clock.length - 1, Math.max(0, now - clock.began));
    return { scene, position, turn, clock: { ...clock, stopped }, kind: 'paused', until };
  };
  if (wish === 'touch') return stop();
  switch (wish.kind) {
    case 'pause':
      return at.hold === null ? stop() : null;
    case 'back':
      return null;
    default: {
      const to = wish.kind === 'go' ? wish.position : stepped(at, wish.by);
      const next = at.list[to]?.scene ?? 'overview';
      const afresh = { began: now, length: HELD_MS, round: 0, stopped: null };
      return { scene: next, position: to, turn, clock: afresh, kind: 'chosen', until };
    }
  }
}

/**
 * The position before or after, among scenes that have something to show. One whose feed is still on its way counts: whoever presses
 * a key in the first second sees that it was heard, and not the same scene held for a minute.
 */
function stepped({ position: from, list }: WallTurn, by: 1 | -1): number {
  const all = list.flatMap(({ isSkipped }, position) => (isSkipped ? [] : [position]));
  const next = by === 1 ? (all.find((p) => p > from) ?? all[0]) : (all.findLast((p) => p < from) ?? all.at(-1));
  return next ?? -1;
}
