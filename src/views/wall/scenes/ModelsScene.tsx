import { useModels } from '../../shared/systems/useModels.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function ModelsScene(props: SceneProps) {
  const { figures, sentence } = useModels(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
