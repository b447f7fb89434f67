import type { SceneProps } from './Scene.tsx';
import { Scene } from './Scene.tsx';

/** STUB. */
export function ReviewsScene(props: SceneProps) {
  return (
    <Scene {...props} sentence="" feed="reviews" figures={[]}>
      {null}
    </Scene>
  );
}
