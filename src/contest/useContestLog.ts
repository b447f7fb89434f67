import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContestEvent, ContestHappening } from '../contract/contestLog.ts';
import { EMPTY_LOG, type ReadLog, readLog } from '../domain/contest/log.ts';
import type { Refusal } from '../domain/contest/refusals.ts';
import { contestCheckCode } from './checkCode.ts';
import { type AppendFailure, type ContestStore, contestStore } from './contestStore.ts';
import { nextEvent } from './nextEvent.ts';

/** What became of a key: written, or why not. Nothing is shown that is not on the disk. */
export type Happened = { ok: true; event: ContestEvent } | { ok: false; why: Refusal | AppendFailure | 'busy' | 'malformed' };

export interface OpenContest {
  /** False until the log was read. */
  ready: boolean;
  log: ReadLog;
  events: readonly ContestEvent[];
  /** Entries of the log that are no events: they stay in the store. */
  unreadable: number;
  lasting: boolean;
  /** Writes one event at the end of the log. One at a time: a key pressed twice writes once. */
  happen(what: ContestHappening): Promise<Happened>;
  /** The check code of everything so far. */
  checkCode(): string;
}

let shared: ContestStore | null = null;
/** The page's one store. */
export const theContestStore = (): ContestStore => {
  shared ??= contestStore();
  return shared;
};

/** An id nobody else makes. crypto.randomUUID is absent on plain http. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** A contest's log, as it stands on the disk, read again whenever this or another window adds to it. */
export function useContestLog(contest: string): OpenContest {
  const store = theContestStore();
  const [held, setHeld] = useState<{ events: ContestEvent[]; unreadable: number; log: ReadLog } | null>(null);
  const busy = useRef(false);
  const read = useCallback(async () => {
    const { events, unreadable, failed } = await store.events(contest);
    // What could not be read just now is not empty: what is on the screen stays.
    if (!failed) setHeld({ events, unreadable, log: readLog(events) });
  }, [store, contest]);
  useEffect(() => {
    void read();
    return store.onChange((changed) => {
      if (changed === contest) void read();
    });
  }, [store, contest, read]);
  const happen = useCallback(
    async (what: ContestHappening): Promise<Happened> => {
      if (busy.current) return { ok: false, why: 'busy' };
      busy.current = true;
      try {
        // The log on the disk, not the one on the screen: another window may have written meanwhile.
        const { events, failed } = await store.events(contest);
        if (failed) return { ok: false, why: 'blocked' };
        const next = nextEvent(readLog(events), what, { contest, id: newId(), at: new Date().toISOString() });
        if (!next.ok) return next;
        const answer = await store.append(next.event);
        return answer.ok ? next : answer;
      } finally {
        busy.current = false;
      }
    },
    [store, contest],
  );
  const events = held?.events ?? [];
  return {
    ready: held !== null,
    log: held?.log ?? EMPTY_LOG,
    events,
    unreadable: held?.unreadable ?? 0,
    lasting: store.lasting(),
    happen,
    checkCode: () => contestCheckCode(events),
  };
}
