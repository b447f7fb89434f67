import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function SupervisionScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="visits" figures={[]}>
      {null}
    </Scene>
  );
}
