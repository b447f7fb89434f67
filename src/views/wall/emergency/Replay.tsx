import { useMemo } from 'react';
import { emergencyAt } from '../../../domain/emergency/emergency.ts';
import { type LogEntry, recordedLater, stepFrom } from '../../../domain/emergency/log.ts';
import type { Span } from '../../../domain/emergency/mode.ts';
import type { FeedReading } from '../../../feeds/reading.ts';
import { useApp } from '../../../parts/app.tsx';
import { stamp } from '../../../words/format.ts';
import { Band } from './Band.tsx';
import { Board } from './Board.tsx';
import { EntryLine } from './LogTable.tsx';
import { UrgentMain } from './UrgentMain.tsx';
import { useEmergencyWords } from './useEmergencyWords.ts';

const SECOND = 1000;

/** The wall of an emergency as it was known at a moment, and the means to go through its time. It never looks live. */
export function Replay(props: {
  mode: FeedReading<'mode'>;
  span: Span;
  log: LogEntry[];
  now: number;
  at: number;
  onMove: (at: number) => void;
  onBack: () => void;
}) {
  const w = useEmergencyWords();
  const { words } = useApp();
  const { mode, span, log, onMove } = props;
  const from = Date.parse(span.order.at);
  const to = Math.max(from, span.end === null ? props.now : Date.parse(span.end.at), log.at(-1)?.at ?? from);
  const at = Math.min(Math.max(props.at, from), Math.ceil(to / SECOND) * SECOND);
  const emergency = useMemo(() => emergencyAt(mode.records, span.order, at, at), [mode.records, span.order, at]);
  const later = recordedLater(log, at);
  const entry = log.findLast((e) => e.at <= at);
  const [before, after] = [stepFrom(log, at - SECOND, -1), stepFrom(log, at, 1)];
  return (
    <UrgentMain className="wall-replay" data-urgent="replay" data-at={stamp(at)}>
      <Band kind="replay" order={span.order} elapsed={emergency.elapsed} demo={mode.head?.demo === true} clock={at} />
      <div className="urgent-notes">
        {entry !== undefined && <EntryLine entry={entry} />}
        {later > 0 && <p className="is-bad">{w.laterRecorded(later)}</p>}
      </div>
      <Board emergency={emergency} now={at} age="clock" />
      <nav className="replay-bar" aria-label={w.replayTitle}>
        <button type="button" onClick={props.onBack}>
          {w.backToLog}
        </button>
        <button type="button" disabled={before === null} onClick={() => before !== null && onMove(before)}>
          {w.earlier}
        </button>
        <input
          type="range"
          aria-label={w.replayAt}
          aria-valuetext={stamp(at)}
          min={from}
          max={Math.max(from + SECOND, Math.ceil(to / SECOND) * SECOND)}
          step={SECOND}
          value={at}
          onChange={(event) => onMove(Number(event.currentTarget.value))}
        />
        <button type="button" disabled={after === null} onClick={() => after !== null && onMove(after)}>
          {w.later}
        </button>
        <span className="sr-only">{words.wall.clockLabel}</span>
        <time>{stamp(at)}</time>
      </nav>
    </UrgentMain>
  );
}
