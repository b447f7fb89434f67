import { useState } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';

/**
 * The address of the page as it is seen, to send to a colleague.
 * @param props.url called when it is wanted
 */
export function CopyLink(props: { url(): string }) {
  const { words } = useDeskApp();
  const w = words.output;
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  const copy = async () => {
    try {
      // Absent on plain http at a host name.
      await navigator.clipboard.writeText(props.url());
      setState('copied');
    } catch {
      setState('byHand');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {w.copy}
      </button>
      {state === 'copied' && <output className="meta">{w.copied}</output>}
      {state === 'byHand' && (
        <label className="by-hand">
          {w.copyByHand}
          <input readOnly value={props.url()} onFocus={(e) => e.target.select()} />
        </label>
      )}
    </>
  );
}
