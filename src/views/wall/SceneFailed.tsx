import { useApp } from '../../parts/app.tsx';
import { usePartLost } from '../../release/lost.ts';

/** In place of a scene that cannot be drawn: why, as far as it is known, and what happens next. */
export function SceneFailed() {
  const { words } = useApp();
  const lost = usePartLost();
  return <p className="sentence">{lost ? words.release.lost : words.wall.panelFailed}</p>;
}
