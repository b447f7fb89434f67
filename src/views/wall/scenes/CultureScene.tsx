import { useCulture } from '../../shared/systems/useCulture.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function CultureScene(props: SceneProps) {
  const { figures, sentence } = useCulture(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
