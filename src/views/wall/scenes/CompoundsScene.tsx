import { useApp } from '../../../parts/app.tsx';
import { Scene, type SceneProps } from './Scene.tsx';

/** To be written. */
export function CompoundsScene(props: SceneProps) {
  const { words } = useApp();
  return (
    <Scene scene={props.scene} sentence={words.wall.waiting} figures={[]}>
      {null}
    </Scene>
  );
}
