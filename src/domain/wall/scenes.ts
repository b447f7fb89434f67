import type { FeedName } from '../../contract/envelope.ts';
import type { WALL_SCENES } from '../../contract/walls.ts';

export type SceneId = (typeof WALL_SCENES)[number];

/** A scene behind the overview, which is always there. */
export type Turned = Exclude<SceneId, 'overview'>;

/** The feed each of them stands on: without it the scene is passed over, and says why where it is asked for. */
export const SCENE_FEEDS: Readonly<Record<Turned, FeedName>> = {
  stars: 'weekly',
  weakSpots: 'weekly',
  renovation: 'renovation',
  chiefs: 'concerns',
  reviews: 'reviews',
  wishes: 'wishes',
  communities: 'weekly',
  compounds: 'weekly',
  weekly: 'weekly',
  supervision: 'visits',
  programme: 'organisation',
  models: 'models',
  property: 'property',
  links: 'links',
  conduct: 'conduct',
  culture: 'culture',
  contest: 'contest',
  readiness: 'readiness',
};

/** Feeds a scene shows beside the one it stands on, of those that are read only where somebody looks. */
const BESIDE: Partial<Record<Turned, readonly FeedName[]>> = { property: ['councils'] };

/** The feeds of the scenes of a playlist, each once. */
export const feedsOfScenes = (playlist: readonly Turn[]): FeedName[] => [
  ...new Set(playlist.flatMap(({ scene }) => (scene === 'overview' ? [] : [SCENE_FEEDS[scene], ...(BESIDE[scene] ?? [])]))),
];

/** The scenes of the wall, in the order they take turns where no playlist says otherwise. Each answers one question. */
export const SCENES: readonly SceneId[] = ['overview', ...(Object.keys(SCENE_FEEDS) as Turned[])];

/** Seconds a scene stays: all that take turns by themselves come round within 90 seconds. */
export const DWELL_SECONDS = 7.5;

/** One turn of a playlist: what is shown and for how long. */
export interface Turn<S = SceneId> {
  scene: S;
  seconds: number;
}

/** Scenes of what changes slowly: shown where a playlist or an address asks for them. */
const BY_PLAYLIST: ReadonlySet<SceneId> = new Set(['models', 'property', 'links', 'conduct', 'culture', 'contest', 'readiness']);

/** What a wall shows that nobody gave a playlist: what moves every week, and the programme as a whole. */
export const DEFAULT_PLAYLIST: readonly Turn[] = SCENES.filter((scene) => !BY_PLAYLIST.has(scene)).map((scene) => ({
  scene,
  seconds: DWELL_SECONDS,
}));

/**
 * The playlist as it can be shown: the time of a turn that has nothing to show goes to the turn before it, at the very start to
 * the one after. So the whole keeps its length, and two walls of which one lacks a feed agree wherever both have something.
 * @param has whether there is anything to show @returns the turns with their positions in the playlist; the overview alone where
 * none has anything
 */
export function shownTurns(
  playlist: readonly Turn[],
  has: (scene: SceneId) => boolean,
): [Turn<{ scene: SceneId; position: number }>, ...Turn<{ scene: SceneId; position: number }>[]] {
  const shown: Turn<{ scene: SceneId; position: number }>[] = [];
  let early = 0;
  playlist.forEach(({ scene, seconds }, position) => {
    const last = shown.at(-1);
    if (has(scene)) shown.push({ scene: { scene, position }, seconds: seconds + (last === undefined ? early : 0) });
    else if (last === undefined) early += seconds;
    else last.seconds += seconds;
  });
  const [first, ...rest] = shown;
  if (first !== undefined) return [first, ...rest];
  return [
    {
      scene: { scene: 'overview', position: playlist.findIndex((t) => t.scene === 'overview') },
      seconds: early || STILL_SECONDS,
    },
  ];
}

/** A scene that stays, because it is asked for by its address or alone, is told in turns of this length: its pages go on. */
export const STILL_SECONDS = 60;

/** Where in its playlist a wall is. */
export interface Moment<S = SceneId> {
  scene: S;
  /** Position in the playlist. */
  at: number;
  /** ms since this turn began, and ms until it ends. */
  since: number;
  left: number;
  /** How often the playlist has gone round since the epoch. */
  round: number;
}

/**
 * The scene of a moment, from the clock alone: two walls with one playlist agree, and a reload lands on the same scene.
 * @param now ms since the epoch @param turns what is in the playlist; never empty, each longer than nothing
 */
export function sceneAt<S>(now: number, turns: readonly [Turn<S>, ...Turn<S>[]]): Moment<S> {
  const lengths = turns.map((t) => t.seconds * 1000);
  const whole = lengths.reduce((a, b) => a + b, 0);
  const round = Math.floor(now / whole);
  let since = now - round * whole;
  let at = 0;
  while (at < lengths.length - 1 && since >= (lengths[at] as number)) {
    since -= lengths[at] as number;
    at += 1;
  }
  return { scene: (turns[at] as Turn<S>).scene, at, since, left: (lengths[at] as number) - since, round };
}
