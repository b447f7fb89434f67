import type { HallView } from '../domain/contest/audience.ts';

/** How long what is open has been going on, ms: the hall's window goes on from here by its own page's clock. */
export interface HallClock {
  /** Of the speech that is held; null where none is. */
  spokenMs: number | null;
  /** Of the question that is open; null where none is. */
  askedMs: number | null;
}

/** The words of the question the hall is at. The answer is in it only when nobody may answer any more. */
export interface HallQuestion {
  text: string;
  options: readonly string[];
  answer: string | null;
}

/** All the hall's window draws. `view` is null before the contest is set up. */
export interface HallBoard {
  view: HallView | null;
  question: HallQuestion | null;
}

/**
 * What the two windows say to each other. The operator's sends the board with every change and a beat each second; the hall's
 * asks when it opens (`hello`) and answers whatever it gets (`here`).
 */
export type HallMessage =
  | ({ kind: 'board'; blank: boolean; clock: HallClock } & HallBoard)
  | { kind: 'beat'; blank: boolean; clock: HallClock }
  | { kind: 'hello' }
  | { kind: 'here' };

/** The line between the windows of one contest on one machine. */
export interface HallChannel {
  send(message: HallMessage): void;
  /** @returns ends the calls */
  onMessage(listener: (message: HallMessage) => void): () => void;
  close(): void;
}

const KINDS: ReadonlySet<unknown> = new Set<HallMessage['kind']>(['board', 'beat', 'hello', 'here']);

/** Opens the line of a contest. BroadcastChannel needs no secure context, so it works on plain http too. */
export function hallChannel(contest: string): HallChannel {
  const channel = new BroadcastChannel(`jiayuan-hall-${contest}`);
  return {
    send: (message) => channel.postMessage(message),
    onMessage(listener) {
      const on = (event: MessageEvent) => {
        const data = event.data as HallMessage | null;
        if (typeof data === 'object' && data !== null && KINDS.has(data.kind)) listener(data);
      };
      channel.addEventListener('message', on);
      return () => channel.removeEventListener('message', on);
    },
    close: () => channel.close(),
  };
}
