import type { ShownEntry } from '../domain/league/leagueView.ts';
import { useApp } from './app.tsx';

/**
 * A move between two weeks: a triangle with its places only where the change passed the test, else one quiet ≈. A unit
 * that cannot be compared has a dash.
 */
export function Move(props: { entry: ShownEntry | null }) {
  const { words } = useApp();
  const w = words.league;
  const arrow = props.entry?.arrow ?? null;
  if (arrow === null)
    return (
      <span className="move" title={w.notCompared}>
        –<span className="sr-only">{w.notCompared}</span>
      </span>
    );
  if (arrow.arrow === 'none')
    return (
      <span className="move move-none" title={w.notMoved}>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <path d="M1 4c3-3 5 0 7 0s4-3 7 0M1 10c3-3 5 0 7 0s4-3 7 0" />
        </svg>
        <span className="sr-only">{w.notMoved}</span>
      </span>
    );
  const places = Math.round(Math.abs(arrow.move));
  return (
    <span className={`move move-${arrow.arrow}`} title={w.moved(arrow.arrow, places)}>
      <svg viewBox="0 0 12 10" aria-hidden="true">
        <path d={arrow.arrow === 'up' ? 'M6 0l6 10H0z' : 'M6 10L0 0h12z'} />
      </svg>
      <b aria-hidden="true">{places}</b>
      <span className="sr-only">{w.moved(arrow.arrow, places)}</span>
    </span>
  );
}
