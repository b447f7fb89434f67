import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function WishesScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="wishes" figures={[]}>
      {null}
    </Scene>
  );
}
