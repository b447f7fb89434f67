import type { ReactNode } from 'react';
import { type Dated, isOff } from '../../domain/dated.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { dataTime } from '../../parts/dataTime.ts';
import { Freshness } from '../../parts/Freshness.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';

/**
 * When a panel's data are of. Fresh data are shown with their age by the figures; what is not fresh is said on every panel,
 * but for data that never came, which the panel says itself.
 */
function PanelTime(props: { of: Dated }) {
  const { words } = useApp();
  const now = useNow(10_000);
  const { of } = props;
  const isSeen = isOff(of.state) && of.asOf !== null;
  const text = <Freshness {...of} now={now} />;
  return (
    <span className={isSeen ? 'panel-time' : 'sr-only'}>
      {isSeen ? text : words.freshness.dataTime('')}
      {!isSeen && text}
    </span>
  );
}

/** One panel of the wall: a named region with its data time, that keeps its own faults and is never blank. */
export function Panel(props: {
  name: string;
  className: string;
  /** How the data behind it stand. */
  dated: Dated;
  title: ReactNode;
  aside?: ReactNode;
  retryOn: unknown;
  children: ReactNode;
}) {
  const { words } = useApp();
  return (
    <section
      className={`panel ${props.className}`}
      data-panel={props.className.split(' ')[0]}
      aria-label={props.name}
      {...dataTime(props.dated)}
    >
      <header className="panel-head">
        <h2>{props.title}</h2>
        {props.aside}
        <PanelTime of={props.dated} />
      </header>
      <PanelBoundary retryOn={props.retryOn} fallback={<p className="panel-note">{words.wall.panelFailed}</p>}>
        {props.children}
      </PanelBoundary>
    </section>
  );
}
