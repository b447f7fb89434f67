import { useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck.ts';
import { type ClockPhase, countdown, type TalkAction, type TalkState } from '../../../domain/deck/talk.ts';
import type { DeckWords } from '../../../words/deckWords.ts';
import { clock } from '../../../words/format.ts';

const TICK_MS = 250;

/** A shape for each phase, so that it is not told by colour alone. */
const SHAPES: Record<ClockPhase, string> = {
  waiting: 'M5 4h4v12H5zM11 4h4v12h-4z',
  running: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  first: 'M10 2l8 15H2z',
  second: 'M10 1l9 9-9 9-9-9z',
  over: 'M3 3h14v14H3z',
};

const two = (n: number) => String(n).padStart(2, '0');

/** The countdown with its two warnings, and the time of day. */
export function Timer(props: { deck: Deck; state: TalkState; act(action: TalkAction): void; words: DeckWords }) {
  const { deck, state, act } = props;
  const w = props.words.presenter;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const { phase, left } = countdown(deck, state.startedAt, now);
  const seconds = Math.abs(left);
  const time = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return (
    <div className="timer" data-phase={phase}>
      <p className="timer-left" role="timer" aria-label={w.timer}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={SHAPES[phase]} fill="currentColor" />
        </svg>
        <strong data-left={left}>{left < 0 ? w.overBy(time) : time}</strong>
      </p>
      <p className="timer-word" role="status">
        {w.phase[phase](deck.warnings)}
      </p>
      <p className="timer-clock">{w.clock(clock(now))}</p>
      <div className="presenter-buttons">
        <button type="button" onClick={() => act({ do: 'restartClock' })}>
          {state.startedAt === null ? w.start : w.restart}
        </button>
        <button type="button" onClick={() => act({ do: 'stopClock' })} disabled={state.startedAt === null}>
          {w.stop}
        </button>
      </div>
    </div>
  );
}
