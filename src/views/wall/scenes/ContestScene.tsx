import { useContest } from '../../shared/systems/useContest.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function ContestScene(props: SceneProps) {
  const { figures, sentence } = useContest(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
