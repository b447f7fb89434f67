import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { hallBoard, hallClock } from './hallBoard.ts';
import { type HallChannel, type HallMessage, hallChannel } from './hallChannel.ts';
import { runtimes } from './runtimes.ts';
import type { OpenContest } from './useContestLog.ts';
import { useQuestionBank } from './useQuestionBank.ts';

/** A beat goes out so often, ms: by it the hall knows that the operator's window is there. */
const BEAT_MS = 1000;
/** A hall that has answered nothing for so long, ms, is not there. */
const GONE_MS = 3500;

const blankKey = (contest: string) => `jiayuan-hall-blank-${contest}`;

/** A hall that was dark stays so when the operator's window is loaded anew. */
function heldBlank(contest: string): boolean {
  try {
    return sessionStorage.getItem(blankKey(contest)) === '1';
  } catch {
    return false;
  }
}

/** The line to the hall's window, as the operator's console has it. */
export interface HallSender {
  /** Whether a hall's window answers. */
  hallSeen: boolean;
  /** Whether the hall is dark. */
  blank: boolean;
  setBlank(blank: boolean): void;
}

/** Sends the hall's window what it may see: the board with every change, and a beat each second. */
export function useHallSender(contest: string, open: OpenContest): HallSender {
  const { ready, log } = open;
  const { questionOf } = useQuestionBank();
  const [hallSeen, setHallSeen] = useState(false);
  const [blank, setDark] = useState(() => heldBlank(contest));
  const [runtime] = useState(() => runtimes());
  const channel = useRef<HallChannel | null>(null);
  const board = useMemo(() => hallBoard(log, questionOf), [log, questionOf]);
  // What was sent last is what a hall that opens later gets; clocks are read when they are sent.
  const latest = useRef({ ready, board, log, blank });
  latest.current = { ready, board, log, blank };

  const send = useCallback(
    (whole: boolean) => {
      const now = latest.current;
      if (!now.ready) return;
      const clock = hallClock(now.log, runtime);
      const message: HallMessage = whole
        ? { kind: 'board', ...now.board, blank: now.blank, clock }
        : { kind: 'beat', blank: now.blank, clock };
      channel.current?.send(message);
    },
    [runtime],
  );

  useEffect(() => {
    const line = hallChannel(contest);
    channel.current = line;
    let heard = Number.NEGATIVE_INFINITY;
    const end = line.onMessage((message) => {
      if (message.kind !== 'hello' && message.kind !== 'here') return;
      heard = performance.now();
      setHallSeen(true);
      if (message.kind === 'hello') send(true);
    });
    send(true);
    const beat = setInterval(() => {
      send(false);
      setHallSeen(performance.now() - heard < GONE_MS);
    }, BEAT_MS);
    return () => {
      clearInterval(beat);
      end();
      line.close();
      channel.current = null;
    };
  }, [contest, send]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one of them changes the hall is told
  useEffect(() => send(true), [send, ready, board, blank]);

  const setBlank = useCallback(
    (dark: boolean) => {
      try {
        sessionStorage.setItem(blankKey(contest), dark ? '1' : '0');
      } catch {
        // Without storage the darkness ends with the page.
      }
      setDark(dark);
    },
    [contest],
  );
  return { hallSeen, blank, setBlank };
}
