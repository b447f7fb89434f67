import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function WeeklyScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="weekly" figures={[]}>
      {null}
    </Scene>
  );
}
