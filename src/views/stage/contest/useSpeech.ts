import { spokenSince } from '../../../contest/speechClock.ts';
import { nextSpeaker } from '../../../domain/contest/phase.ts';
import type { Console } from './useConsole.ts';

/** Longest time the log takes for a speech, ms. */
const LONGEST_MS = 14_400_000;

/** Starting and stopping a speech: measured when the key is pressed, not when it is written. */
export function useSpeech(value: Console): {
  start(contestant: string): Promise<void>;
  stop(): Promise<void>;
  toggle(): Promise<void>;
} {
  const { contest, state, act, say, w } = value;
  const held = [...state.speeches].find(([, speech]) => speech.usedMs === null);
  const start = async (contestant: string) => {
    await act({ kind: 'speechStarted', contestant });
  };
  const stop = async () => {
    const [page, wall] = [performance.now(), Date.now()];
    if (held === undefined) return say(false, `${w.notWritten}${w.refusal.notSpeaking}`);
    const [contestant, { startedAt }] = held;
    const { ms, clock } = spokenSince(contest, contestant, startedAt, page, wall);
    await act({ kind: 'speechStopped', contestant, usedMs: Math.min(ms, LONGEST_MS), clock });
  };
  const toggle = async () => {
    if (held !== undefined) return stop();
    const next = nextSpeaker(state);
    if (next === null) say(false, `${w.notWritten}${state.order.length === 0 ? w.refusal.noLot : w.speech.nobody}`);
    else await start(next);
  };
  return { start, stop, toggle };
}
