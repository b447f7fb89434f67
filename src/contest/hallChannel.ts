import type { HallView } from '../domain/contest/audience.ts';

/** What the two windows say to each other. The operator's sends the board; the hall's asks for it when it opens. */
export type HallMessage =
  | { kind: 'view'; view: HallView /** Runtime of the speech that is held, ms; null where none is. */; spokenMs: number | null }
  | { kind: 'blank'; blank: boolean }
  | { kind: 'hello' };

/** The line between the windows of one contest on one machine. */
export interface HallChannel {
  send(message: HallMessage): void;
  /** @returns ends the calls */
  onMessage(listener: (message: HallMessage) => void): () => void;
  close(): void;
}

const KINDS: ReadonlySet<unknown> = new Set(['view', 'blank', 'hello']);

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
