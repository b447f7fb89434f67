import { readTalk, type TalkState } from '../../../domain/deck/talk.ts';

/** What the windows of one talk say to each other: where it stands, and who asks for that. */
type TalkMessage = { kind: 'state'; state: TalkState; frozenAt: string } | { kind: 'hello' };

/** The line between the hall's window and the speaker's. */
export interface TalkChannel {
  tell(state: TalkState, frozenAt: string): void;
  ask(): void;
  close(): void;
}

/**
 * Opens the line of a community's talk. BroadcastChannel needs no secure context and no server.
 * @param heard called with the state of another window, and the moment its numbers were frozen
 * @param asked called when a window that opened asks
 */
export function talkChannel(
  community: string,
  heard: (state: TalkState, frozenAt: string) => void,
  asked: () => void,
): TalkChannel {
  const channel = new BroadcastChannel(`jiayuan-talk-${community}`);
  channel.onmessage = (event: MessageEvent) => {
    const message = event.data as TalkMessage | null;
    if (message?.kind === 'hello') asked();
    if (message?.kind !== 'state') return;
    const state = readTalk(message.state);
    if (state !== null && typeof message.frozenAt === 'string') heard(state, message.frozenAt);
  };
  const send = (message: TalkMessage) => channel.postMessage(message);
  return {
    tell: (state, frozenAt) => send({ kind: 'state', state, frozenAt }),
    ask: () => send({ kind: 'hello' }),
    close: () => channel.close(),
  };
}
