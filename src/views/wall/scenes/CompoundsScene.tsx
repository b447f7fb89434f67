import { LeagueScene } from './LeagueScene.tsx';
import type { SceneProps } from './Scene.tsx';

/** Where every compound stands by its own score, and how far that can be said. */
export function CompoundsScene(props: SceneProps) {
  return <LeagueScene {...props} family="compound" />;
}
