import './heartbeat.css';
import type { HeartbeatWeek } from '../../../domain/systems/supervision.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort } from '../../../words/format.ts';

/** Held: a full circle. Skipped: a crossed square. Not reported: a dashed ring with nothing in it. */
export function PulseShape(props: { state: HeartbeatWeek['state'] }) {
  return (
    <svg className={`pulse pulse-${props.state}`} viewBox="0 0 20 20" aria-hidden="true">
      {props.state === 'held' ? (
        <circle cx="10" cy="10" r="8" />
      ) : props.state === 'skipped' ? (
        <path d="M2 2h16v16H2zM2 2l16 16M18 2L2 18" />
      ) : (
        <circle cx="10" cy="10" r="8" />
      )}
    </svg>
  );
}

/**
 * The supervisors' own rhythm, week by week: held, skipped or not reported, by shape and word.
 * @param props.judged whether colours may be shown; absent where the page says itself how old its data are
 */
export function Heartbeat(props: { weeks: readonly HeartbeatWeek[]; judged?: boolean }) {
  const { lang } = useApp();
  const w = useSystemWords().supervision;
  return (
    <ol className={props.judged === false ? 'heartbeat is-plain' : 'heartbeat'}>
      {props.weeks.map((h) => (
        <li key={h.week} data-week={h.week} data-pulse={h.state}>
          <PulseShape state={h.state} />
          <strong>{w.state[h.state]}</strong>
          <span>{dayShort(h.week, lang)}</span>
        </li>
      ))}
    </ol>
  );
}
