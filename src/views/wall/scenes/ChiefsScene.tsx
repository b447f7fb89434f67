import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function ChiefsScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="concerns" figures={[]}>
      {null}
    </Scene>
  );
}
