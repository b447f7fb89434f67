import { useEffect, useState } from 'react';
import { type HallBoard, hallChannel } from './hallChannel.ts';

/** What the hall's window knows: what it was told last, and when by this page's own clock (performance.now, ms). */
export interface HeardBoard extends HallBoard {
  blank: boolean;
  /** When it was last told anything. */
  heardAt: number;
  /** When the speech that is held and the open question began; null where there is none. */
  spokenFrom: number | null;
  askedFrom: number | null;
}

/** Messages come a little late, and never too early: of two tellings of one beginning the earlier is nearer. */
const ONE_BEGINNING_MS = 1500;

/**
 * When something began, by this page's clock.
 * @param held as it was known before @param elapsedMs as it was told just now; null where it is over @param now performance.now()
 */
export function beganAt(held: number | null, elapsedMs: number | null, now: number): number | null {
  if (elapsedMs === null) return null;
  const told = now - elapsedMs;
  return held !== null && Math.abs(held - told) < ONE_BEGINNING_MS ? Math.min(held, told) : told;
}

/**
 * The hall's end of the line. It reads no log and no store: what was never sent cannot be shown.
 * @returns null until the operator's window has spoken
 */
export function useHall(contest: string): HeardBoard | null {
  const [heard, setHeard] = useState<HeardBoard | null>(null);
  useEffect(() => {
    const line = hallChannel(contest);
    let last: HeardBoard | null = null;
    const end = line.onMessage((message) => {
      if (message.kind !== 'board' && message.kind !== 'beat') return;
      line.send({ kind: 'here' });
      const board: HallBoard | null = message.kind === 'board' ? message : last;
      // A beat without a board: this window opened between two of them.
      if (board === null) {
        line.send({ kind: 'hello' });
        return;
      }
      const heardAt = performance.now();
      last = {
        view: board.view,
        question: board.question,
        blank: message.blank,
        heardAt,
        spokenFrom: beganAt(last?.spokenFrom ?? null, message.clock.spokenMs, heardAt),
        askedFrom: beganAt(last?.askedFrom ?? null, message.clock.askedMs, heardAt),
      };
      setHeard(last);
    });
    line.send({ kind: 'hello' });
    return () => {
      end();
      line.close();
    };
  }, [contest]);
  return heard;
}
