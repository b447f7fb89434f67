import { useHomeAction } from '../../shared/systems/useHomeAction.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function ProgrammeScene(props: SceneProps) {
  const { figures, sentence } = useHomeAction(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
