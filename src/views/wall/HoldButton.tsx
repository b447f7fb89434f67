import { useEffect, useRef, useState } from 'react';

/** How long it is to be held, ms. */
export const HOLD_MS = 1500;

/** A button that acts only when it is held, by pointer, or by the Enter key wherever the focus is. */
export function HoldButton(props: { label: string; onHeld: () => void }) {
  const [holding, setHolding] = useState(false);
  const act = useRef(props.onHeld);
  act.current = props.onHeld;
  useEffect(() => {
    if (!holding) return;
    const timer = setTimeout(() => act.current(), HOLD_MS);
    return () => clearTimeout(timer);
  }, [holding]);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (!event.repeat) setHolding(true);
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === 'Enter') setHolding(false);
    };
    const away = () => setHolding(false);
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    addEventListener('blur', away);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', away);
    };
  }, []);
  const release = () => setHolding(false);
  return (
    <button
      type="button"
      className="hold-button"
      data-holding={holding ? '' : undefined}
      onPointerDown={() => setHolding(true)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
    >
      {props.label}
    </button>
  );
}
