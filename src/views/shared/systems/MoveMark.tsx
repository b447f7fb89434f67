import './moveMark.css';
import type { MoveState } from '../../../domain/systems/moves.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';

const SHAPES: Readonly<Record<MoveState, string>> = {
  // Two bars, a triangle, an arrow, a dash, a dash.
  still: 'M3 2h4v12H3zM9 2h4v12H9z',
  late: 'M8 2l7 12H1z',
  onPlan: 'M2 2l12 6-12 6z',
  notDue: 'M2 7h12v2H2z',
  none: 'M2 7h12v2H2z',
};

/** How a project or action stands, by shape, colour and word; where it may not be judged neither. */
export function MoveMark(props: { state: MoveState; judged: boolean }) {
  const { moves: w } = useSystemWords();
  const { state } = props;
  if (!props.judged) return <span data-state="withdrawn">—</span>;
  return (
    <span className={`move-mark move-${state}`} data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[state]} />
      </svg>
      {w.state[state]}
    </span>
  );
}
