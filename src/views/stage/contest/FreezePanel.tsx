import { allowedSteps, stepsLeft } from '../../../domain/contest/reveal.ts';
import { allScores } from '../../../domain/contest/score.ts';
import { competing } from '../../../domain/contest/state.ts';
import { ActButton } from './ActButton.tsx';
import { useConsole } from './useConsole.ts';

/** The freeze and the steps of the revelation, from the bottom. */
export function FreezePanel() {
  const { state, w } = useConsole();
  const [next, down] = allowedSteps(state);
  const first = competing(state).slice(0, 1);
  const waits = state.frozen !== null && allScores(state).some((s) => s.total === null);
  return (
    <div className="console-panel" data-panel="reveal">
      <p>{w.reveal.freezeNote}</p>
      <div className="console-acts">
        <ActButton what={{ kind: 'frozen' }} keyName="F" main={state.frozen === null} explains>
          {w.reveal.freeze}
        </ActButton>
        <ActButton
          what={{ kind: 'revealed', contestants: [...(next ?? first)] }}
          keyName={w.keyList[8]?.[0] ?? ''}
          main={state.frozen !== null}
          explains
        >
          {w.reveal.next}
        </ActButton>
        <ActButton what={{ kind: 'revealed', contestants: [...(down ?? first)] }} keyName={w.keyList[9]?.[0] ?? ''}>
          {w.reveal.down}
        </ActButton>
      </div>
      <p data-left={stepsLeft(state).length}>{waits ? w.reveal.waiting : w.reveal.left(stepsLeft(state).length)}</p>
    </div>
  );
}
