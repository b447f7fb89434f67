import { useEffect } from 'react';
import type { SwitchRecord } from '../../../contract/mode.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { clock, dayShort, named, stamp } from '../../../words/format.ts';
import { useEnds } from '../useEnds.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** An order in force, an exercise for every wall, a drill of this wall alone, or the past seen again. */
export type BandKind = 'official' | 'drill' | 'localDrill' | 'replay';

const MINUTE = 60_000;
const two = (n: number) => String(n).padStart(2, '0');

/** Time since the beginning as hours and minutes, 01:42; whole days before them. */
export function hoursAndMinutes(ms: number): { days: number; time: string } {
  const minutes = Math.floor(ms / MINUTE);
  return {
    days: Math.floor(minutes / 1440),
    time: `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`,
  };
}

function Now() {
  const { words } = useApp();
  const now = useNow(MINUTE);
  return (
    <time>
      <span className="sr-only">{words.wall.clockLabel}</span>
      {clock(now)}
    </time>
  );
}

/**
 * What has happened, who began it and when, how long ago, and what is not shown meanwhile. Red only for an order in force:
 * a drill is striped and says so, a replay is neither.
 * @param props.clock the moment that is seen again, ms; null where it is now
 */
export function Band(props: {
  kind: BandKind;
  order: SwitchRecord | null;
  elapsed: number;
  demo: boolean;
  clock: number | null;
}) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const ends = useEnds();
  const { kind, order } = props;
  const began = order === null ? null : Date.parse(order.at);
  const { days, time } = hoursAndMinutes(props.elapsed);
  const event = order === null ? w.drill : named(order.event, lang);
  const chips = [
    kind === 'localDrill' ? w.localDrill : null,
    kind === 'replay' ? w.replay : null,
    kind !== 'localDrill' && order?.drill === true ? w.drill : null,
  ].filter((c) => c !== null);
  const title = `${chips.join(' ')} ${event}`.trim();
  useEffect(() => {
    document.title = title;
  }, [title]);
  const day = (at: number) => `${dayShort(stamp(at).slice(0, 10), lang)} ${clock(at)}`;
  return (
    <header className={`urgent-band is-${kind}`} style={ends}>
      <div className="urgent-who">
        <b className="urgent-tile" aria-hidden="true">
          {w.tile}
        </b>
        <h1>{event}</h1>
        {chips.map((chip) => (
          <strong key={chip} className="urgent-chip">
            {chip}
          </strong>
        ))}
        {props.demo && <DemoChip />}
        <p className="urgent-origin">
          {order !== null && began !== null && <span>{w.startedBy(named(order.issuer, lang), day(began))}</span>}
          <span>{w.paused}</span>
        </p>
      </div>
      <div className="urgent-when">
        <p className="urgent-clock" data-elapsed="">
          <span>{w.elapsed}</span>
          <time>{days === 0 ? time : w.elapsedDays(days, time)}</time>
        </p>
        <p className="urgent-clock">
          <span>{props.clock === null ? w.now : w.replayedAt}</span>
          {props.clock === null ? <Now /> : <time>{day(props.clock)}</time>}
        </p>
      </div>
    </header>
  );
}
