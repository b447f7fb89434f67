import { type FocusEvent, useState } from 'react';
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
  const left = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setState('idle');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is said goes away with the focus, wherever inside it is
    <div className="copy-link" onBlur={left}>
      <button type="button" aria-label={w.copy} title={w.copyWhat} onClick={() => void copy()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11 9M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L5 7" />
        </svg>
      </button>
      {state === 'copied' && <output className="copy-said">{w.copied}</output>}
      {state === 'byHand' && (
        <label className="copy-said by-hand">
          {w.copyByHand}
          <input readOnly value={props.url()} onFocus={(e) => e.target.select()} />
        </label>
      )}
    </div>
  );
}
