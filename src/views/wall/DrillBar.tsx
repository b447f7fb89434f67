import { createContext, type ReactNode, Suspense, use, useContext, useEffect, useMemo, useState } from 'react';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { keptLoad } from '../../words/lazyWords.ts';
import type { UrgencyState } from './useUrgency.ts';

/** An open bar that nobody touches goes away. */
const OPEN_MS = 20_000;

/** Fetched ahead with the emergency itself: see `Screen`. */
export const loadOpenBar = keptLoad(() => import('./OpenDrillBar.tsx').then((m) => m.OpenDrillBar));

function Open(props: { ends: boolean; onHeld: () => void }) {
  const Shown = use(loadOpenBar());
  return <Shown {...props} />;
}

const BarContext = createContext<{ open(): void }>({ open: () => undefined });

/** Opens the bar from which a drill of this wall is begun or ended. */
export const useDrillBar = () => useContext(BarContext);

/**
 * The first of the two deliberate actions opens this bar (the key J, or a touch of the chip), the second is to hold its
 * button. There is none while an official order is in force.
 */
export function DrillBar(props: { state: UrgencyState; children: ReactNode }) {
  const { urgency, startDrill, endDrill } = props.state;
  const [isOpen, setOpen] = useState(false);
  const official = urgency?.kind === 'official';
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (event.key === 'j' || event.key === 'J') setOpen((o) => !o);
      else if (event.key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setOpen(false), OPEN_MS);
    return () => clearTimeout(timer);
  }, [isOpen]);
  const bar = useMemo(() => ({ open: () => setOpen(true) }), []);
  const held = () => {
    setOpen(false);
    if (urgency === null) startDrill();
    else endDrill();
  };
  return (
    <BarContext value={bar}>
      {props.children}
      {isOpen && !official && (
        <PanelBoundary retryOn={isOpen} fallback={null}>
          <Suspense fallback={null}>
            <Open ends={urgency !== null} onHeld={held} />
          </Suspense>
        </PanelBoundary>
      )}
    </BarContext>
  );
}
