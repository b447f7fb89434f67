import { useLinks } from '../../shared/systems/useLinks.ts';
import { Scene, type SceneProps } from './Scene.tsx';

/** STUB. */
export function LinksScene(props: SceneProps) {
  const { figures, sentence } = useLinks(null);
  return (
    <Scene {...props} sentence={sentence} figures={figures.slice(0, 4)}>
      {null}
    </Scene>
  );
}
