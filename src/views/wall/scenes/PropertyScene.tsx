import { useProperty } from '../../shared/systems/useProperty.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function PropertyScene(props: SceneProps) {
  const { figures, sentence } = useProperty(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
