import { useEffect, useMemo, useRef, useState } from 'react';
import { hallView } from '../domain/contest/audience.ts';
import { type HallChannel, hallChannel } from './hallChannel.ts';
import { spokenSince } from './speechClock.ts';
import type { OpenContest } from './useContestLog.ts';

/** A hall's window that has not spoken for so long is taken for closed, ms. */
const GONE_MS = 6000;

export interface HallSender {
  /** A hall's window has spoken lately. */
  hallSeen: boolean;
  blank: boolean;
  setBlank(blank: boolean): void;
}

/** Sends the hall's window what it may know, on every change and whenever it asks. */
export function useHallSender(contest: string, open: OpenContest): HallSender {
  const [blank, setBlank] = useState(false);
  const [seenAt, setSeenAt] = useState<number | null>(null);
  const channel = useRef<HallChannel | null>(null);
  const { log, events } = open;
  const view = useMemo(() => hallView(log.state, (seq) => events.find((e) => e.seq === seq)?.at ?? ''), [log, events]);
  const tell = useRef(() => {});
  tell.current = () => {
    if (view === null) return;
    const { stage } = view;
    const spokenMs =
      stage?.startedAt == null ? null : spokenSince(contest, stage.contestant, stage.startedAt, performance.now(), Date.now()).ms;
    channel.current?.send({ kind: 'view', view, spokenMs });
    channel.current?.send({ kind: 'blank', blank });
  };
  useEffect(() => {
    const line = hallChannel(contest);
    channel.current = line;
    const end = line.onMessage((message) => {
      if (message.kind !== 'hello') return;
      setSeenAt(performance.now());
      tell.current();
    });
    return () => {
      end();
      line.close();
      channel.current = null;
    };
  }, [contest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told changes with these
  useEffect(() => tell.current(), [view, blank]);
  useEffect(() => {
    if (seenAt === null) return;
    const timer = setTimeout(() => setSeenAt(null), GONE_MS);
    return () => clearTimeout(timer);
  }, [seenAt]);
  return { hallSeen: seenAt !== null, blank, setBlank };
}
