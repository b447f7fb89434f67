import { useReadiness } from '../../shared/systems/useReadiness.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function ReadinessScene(props: SceneProps) {
  const { figures, sentence } = useReadiness(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
