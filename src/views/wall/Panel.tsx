import type { ReactNode } from 'react';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';

/** One panel of the wall: a named region that keeps its own faults and is never blank. */
export function Panel(props: {
  name: string;
  className: string;
  title: ReactNode;
  aside?: ReactNode;
  retryOn: unknown;
  children: ReactNode;
}) {
  const { words } = useApp();
  return (
    <section className={`panel ${props.className}`} data-panel={props.className.split(' ')[0]} aria-label={props.name}>
      <header className="panel-head">
        <h2>{props.title}</h2>
        {props.aside}
      </header>
      <PanelBoundary retryOn={props.retryOn} fallback={<p className="panel-note">{words.wall.panelFailed}</p>}>
        {props.children}
      </PanelBoundary>
    </section>
  );
}
