import { SCENE_FEEDS, type SceneId } from '../../../domain/wall/scenes.ts';
import type { FeedReadings } from '../../../feeds/reading.ts';

/** Whether a scene would be passed over now, as nothing of the feed it stands on is held. The overview never is, nor is one whose feed is still awaited said to be. */
export const lacksData = (scene: SceneId, feeds: FeedReadings): boolean =>
  scene !== 'overview' && feeds[SCENE_FEEDS[scene]].phase !== 'waiting' && feeds[SCENE_FEEDS[scene]].records.length === 0;
