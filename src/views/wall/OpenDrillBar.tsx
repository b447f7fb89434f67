import { useApp } from '../../parts/app.tsx';
import { HoldButton } from './HoldButton.tsx';

/** The bar from which a drill of this wall is begun or ended, by holding its button. */
export function OpenDrillBar(props: { ends: boolean; onHeld: () => void }) {
  const { words } = useApp();
  const w = words.urgent;
  return (
    <section className="drill-bar" role="dialog" aria-label={w.drillTitle} data-drill-bar="">
      <strong>{w.drillTitle}</strong>
      <p>
        {w.drillWhat} {w.holdHow}
      </p>
      <HoldButton label={props.ends ? w.holdEnd : w.hold} onHeld={props.onHeld} />
    </section>
  );
}
