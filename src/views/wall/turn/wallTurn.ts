import { createContext, use } from 'react';
import { type SceneId, STILL_SECONDS } from '../../../domain/wall/scenes.ts';

/** The turn that pages are told by: when it began and how long it is, or where it was stopped. */
export interface TurnClock {
  /** ms since the epoch. */
  began: number;
  length: number;
  round: number;
  /** ms into the turn at which somebody stopped it; null while it runs. */
  stopped: number | null;
}

/** Somebody at the wall stopped the turns, or chose a scene. */
export interface Hold {
  kind: 'paused' | 'chosen';
  /** When the turns go on by themselves, ms since the epoch. */
  until: number;
}

/** Where the wall is in its playlist. */
export interface WallTurn {
  scene: SceneId;
  /** Position in the playlist; -1 where it is not in it. */
  position: number;
  /** Every scene of the playlist, and whether it is passed over because there is nothing to show. */
  list: readonly { scene: SceneId; isSkipped: boolean }[];
  hold: Hold | null;
  /** Another number with every turn; the same while the turns are held. */
  turn: number;
  clock: TurnClock;
}

/** How long a scene that somebody stopped or chose stays before the turns go on, ms. */
export const HELD_MS = 60_000;

const ALONE: WallTurn = {
  scene: 'overview',
  position: -1,
  list: [],
  hold: null,
  turn: 0,
  clock: { began: 0, length: STILL_SECONDS * 1000, round: 0, stopped: null },
};

export const WallTurnContext = createContext(ALONE);

/** Where the wall around is in its playlist. */
export const useWallTurn = (): WallTurn => use(WallTurnContext);
