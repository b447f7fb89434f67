import { useConduct } from '../../shared/systems/useConduct.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function ConductScene(props: SceneProps) {
  const { figures, sentence } = useConduct(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
