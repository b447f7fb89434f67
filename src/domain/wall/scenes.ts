import type { FeedName } from '../../contract/envelope.ts';

/** The scenes of the wall, in the order they take turns. Each answers one question. */
export const SCENES = ['overview', 'stars', 'weekly', 'supervision', 'chiefs', 'wishes', 'reviews', 'renovation'] as const;
export type SceneId = (typeof SCENES)[number];

/** A scene behind the overview, which is always there. */
export type Turned = Exclude<SceneId, 'overview'>;

/** The feed each of them stands on: without it the scene is passed over, and says why where it is asked for. */
export const SCENE_FEEDS: Readonly<Record<Turned, FeedName>> = {
  stars: 'weekly',
  weekly: 'weekly',
  supervision: 'visits',
  chiefs: 'concerns',
  wishes: 'wishes',
  reviews: 'reviews',
  renovation: 'renovation',
};

/** Seconds a scene stays: all of them come round within 90 seconds. */
export const DWELL_SECONDS = 11;

/**
 * The scene of a moment, from the clock alone: two walls agree, and a reload lands on the same scene.
 * @param now ms since the epoch @param scenes those with something to show; never empty
 * @param dwellSeconds how long each stays
 */
export function sceneAt<S>(now: number, scenes: readonly [S, ...S[]], dwellSeconds: number): S {
  const turn = Math.floor(now / (dwellSeconds * 1000));
  return scenes[((turn % scenes.length) + scenes.length) % scenes.length] as S;
}
