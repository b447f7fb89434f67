import { useState } from 'react';
import { shuffled } from '../../../domain/contest/madeUp.ts';
import { ActButton } from './ActButton.tsx';
import { cryptoChance } from './cryptoChance.ts';
import { useConsole } from './useConsole.ts';

/** The order of the speeches: drawn by the computer, or entered as it was drawn in the hall. */
export function LotsPanel() {
  const { state, setUp, w, names, act } = useConsole();
  const ids = setUp.contestants.map((c) => c.id);
  const [typed, setTyped] = useState<readonly string[]>(() => (state.order.length > 0 ? state.order : ids.map(() => '')));
  const isWhole = typed.every((id) => id !== '') && new Set(typed).size === ids.length;
  const draw = () => void act({ kind: 'lot', order: shuffled(ids, cryptoChance), drawn: 'computer' });
  return (
    <div className="console-panel" data-panel="lots">
      <p>{w.lots.note}</p>
      <ActButton what={{ kind: 'lot', order: ids, drawn: 'computer' }} run={draw} main explains>
        {state.order.length > 0 ? w.lots.again : w.lots.draw}
      </ActButton>
      {state.order.length > 0 && (
        <>
          <h2>{w.lots.order}</h2>
          <ol className="console-order">
            {state.order.map((id) => (
              <li key={id}>{names.contestant(id)}</li>
            ))}
          </ol>
        </>
      )}
      <details className="console-fold">
        <summary>{w.lots.byHand}</summary>
        <div className="console-fields">
          {ids.map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the order is its number
            <label key={i}>
              {w.lots.position(i + 1)}
              <select value={typed[i]} onChange={(e) => setTyped(typed.map((id, j) => (j === i ? e.target.value : id)))}>
                <option value="">{w.lots.choose}</option>
                {ids.map((id) => (
                  <option key={id} value={id} disabled={typed.some((t, j) => t === id && j !== i)}>
                    {names.contestant(id)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <ActButton
          what={isWhole ? { kind: 'lot', order: [...typed], drawn: 'byHand' } : null}
          missing={w.refusal.lotIncomplete}
          explains
        >
          {w.lots.save}
        </ActButton>
      </details>
    </div>
  );
}
