import { LeagueScene } from './LeagueScene.tsx';
import type { SceneProps } from './Scene.tsx';

/** Where every community stands this week, and how far that can be said. */
export function CommunitiesScene(props: SceneProps) {
  return <LeagueScene {...props} family="community" />;
}
