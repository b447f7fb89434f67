import { STAR_STATES } from '../../../domain/systems/starLines.ts';
import { useApp } from '../../../parts/app.tsx';
import { StarStates } from '../../../parts/StarStates.tsx';

/** What each shape of a star says. */
export function StarLegend() {
  const { words } = useApp();
  return (
    <p className="star-legend">
      {STAR_STATES.map((state) => (
        <span key={state}>
          <StarStates stars={[{ criterion: state, state }]} /> {words.common.star[state]}
        </span>
      ))}
    </p>
  );
}
