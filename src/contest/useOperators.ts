import { useEffect, useState } from 'react';
import { newId } from './useContestLog.ts';

type Message = { kind: 'who' | 'here' | 'gone'; id: string };

/** How often the others are asked for, and after how long one that does not answer counts as gone, ms. */
const ASK_MS = 4000;
const GONE_MS = 10_000;

/**
 * Other operator's windows of the same contest on this computer. They answer when they are asked, so that one whose timers
 * the browser slows down is not taken for gone.
 */
export function useOperators(contest: string): number {
  const [others, setOthers] = useState(0);
  useEffect(() => {
    const own = newId();
    const seen = new Map<string, number>();
    const channel = new BroadcastChannel(`jiayuan-operators-${contest}`);
    const send = (kind: Message['kind']) => channel.postMessage({ kind, id: own } satisfies Message);
    const count = () => {
      for (const [id, at] of seen) if (performance.now() - at > GONE_MS) seen.delete(id);
      setOthers(seen.size);
    };
    channel.onmessage = (event: MessageEvent) => {
      const { kind, id } = Object(event.data) as Partial<Message>;
      if (typeof id !== 'string' || id === own) return;
      if (kind === 'gone') seen.delete(id);
      else seen.set(id, performance.now());
      if (kind === 'who') send('here');
      count();
    };
    const ask = () => {
      count();
      send('who');
    };
    const leave = () => send('gone');
    ask();
    const timer = setInterval(ask, ASK_MS);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, [contest]);
  return others;
}
