/** Where a talk stands: the same in the hall's window and the speaker's. */
export interface TalkState {
  /** From 1. */
  slide: number;
  blank: boolean;
  /** The source of the slide in full. */
  source: boolean;
  /** When the clock was started, ms since the epoch; null where it was not. */
  startedAt: number | null;
  /** Counts what was done in either window: of two states the one with more is the newer. */
  turn: number;
  /** The window that did the last of it: decides where both did something at once. */
  by: string;
}

/** What a key or a button does. */
export type TalkAction =
  | { do: 'next' | 'back' | 'first' | 'last' | 'blank' | 'source' | 'reset' | 'clear' | 'restartClock' | 'stopClock' }
  | { do: 'go'; slide: number };

export const startOf = (slide: number, by: string): TalkState => ({
  slide,
  blank: false,
  source: false,
  startedAt: null,
  turn: 0,
  by,
});

/** The state after an action. @param count slides there are @param now ms since the epoch @param by the window */
export function acted(state: TalkState, action: TalkAction, count: number, now: number, by: string): TalkState {
  const at = (n: number) => Math.min(Math.max(1, count), Math.max(1, n));
  const done = (over: Partial<TalkState>): TalkState => ({ ...state, ...over, turn: state.turn + 1, by });
  switch (action.do) {
    case 'next':
      // Whoever wakes a dark hall shows the slide he left.
      if (state.blank) return done({ blank: false });
      // The clock runs from the first move: nobody thinks of it on stage.
      return done({ slide: at(state.slide + 1), source: false, startedAt: state.startedAt ?? now });
    case 'back':
      return state.blank ? done({ blank: false }) : done({ slide: at(state.slide - 1), source: false });
    case 'first':
      return done({ slide: 1, source: false, blank: false });
    case 'last':
      return done({ slide: at(count), source: false, blank: false });
    case 'go':
      return done({ slide: at(action.slide), source: false, blank: false });
    case 'blank':
      return done({ blank: !state.blank });
    case 'source':
      return done({ source: !state.source, blank: false });
    case 'clear':
      return done({ blank: false, source: false });
    case 'reset':
      return done({ slide: 1, blank: false, source: false });
    case 'restartClock':
      return done({ startedAt: now });
    case 'stopClock':
      return done({ startedAt: null });
  }
}

/** Of two states the one that counts. */
export const newer = (a: TalkState, b: TalkState): TalkState => (b.turn > a.turn || (b.turn === a.turn && b.by > a.by) ? b : a);

/** A state that came from another window or from storage; null where it is none. */
export function readTalk(value: unknown): TalkState | null {
  const v = value as Partial<TalkState> | null;
  if (typeof v !== 'object' || v === null) return null;
  const { slide, blank, source, startedAt, turn, by } = v;
  const isWhole = Number.isInteger(slide) && Number(slide) >= 1 && Number.isInteger(turn) && typeof by === 'string';
  const isRest = typeof blank === 'boolean' && typeof source === 'boolean' && (startedAt === null || Number.isFinite(startedAt));
  return isWhole && isRest ? (v as TalkState) : null;
}

export type ClockPhase = 'waiting' | 'running' | 'first' | 'second' | 'over';

/** The countdown of a talk. `left` is in whole seconds, and negative when the time is over. */
export interface Countdown {
  phase: ClockPhase;
  left: number;
}

/** How much of a talk is left. A clock that was set back counts as no time gone. @param now ms since the epoch */
export function countdown(
  timing: { limitSeconds: number; warnings: readonly [number, number] },
  startedAt: number | null,
  now: number,
): Countdown {
  if (startedAt === null) return { phase: 'waiting', left: timing.limitSeconds };
  const gone = Math.max(0, Math.floor((now - startedAt) / 1000));
  const left = timing.limitSeconds - gone;
  const [first, second] = timing.warnings;
  return { left, phase: left <= 0 ? 'over' : left <= second ? 'second' : left <= first ? 'first' : 'running' };
}

/** How long after its end a clock still counts as that of this talk, ms: a rehearsal of the morning does not. */
const STALE_MS = 3_600_000;

/** What a window that opens takes from what was kept: the clock, while it can be that of this talk. */
export function keptClock(kept: TalkState | null, limitSeconds: number, now: number): number | null {
  const at = kept?.startedAt ?? null;
  return at === null || now < at || now - at > limitSeconds * 1000 + STALE_MS ? null : at;
}
