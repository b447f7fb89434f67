import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function RenovationScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="renovation" figures={[]}>
      {null}
    </Scene>
  );
}
