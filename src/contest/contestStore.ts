import type { DBSchema } from 'idb';
import { ContestEvent } from '../contract/contestLog.ts';
import { heldDatabase } from '../notebook/heldDatabase.ts';
import { sharedChanges } from '../notebook/sharedChanges.ts';

/** Why an event was not written: another window wrote one in its place, the disk is full, the browser refuses storage. */
export type AppendFailure = 'elsewhere' | 'full' | 'blocked';
export type AppendAnswer = { ok: true } | { ok: false; why: AppendFailure };

/** The logs of contests on this machine. No call throws; nothing is ever changed in a log, only added to its end. */
export interface ContestStore {
  /**
   * Ids of the contests that have a log here, with the number of their events, newest first. Null where the database could not
   * be read just now: that there are none is not known then.
   */
  contests(): Promise<{ id: string; first: ContestEvent; events: number }[] | null>;
  /**
   * A log from its first event. What cannot be read is left out and counted: it stays where it is. `failed` where the database
   * itself could not be read just now: then nothing is known of the log, and it is not to be taken for an empty one.
   */
  events(contest: string): Promise<{ events: ContestEvent[]; unreadable: number; failed: boolean }>;
  /** Adds one event. It is told of as done when it is on the disk, so that power may fail after it. */
  append(event: ContestEvent): Promise<AppendAnswer>;
  /** Takes the whole log of a contest away. Only practice may be thrown away: who calls this has asked. */
  remove(contest: string): Promise<AppendAnswer>;
  /** Calls back after a change here or in another window. @returns ends the calls */
  onChange(listener: (contest: string) => void): () => void;
  /** False where nothing outlives the page. Known after the first answer. */
  lasting(): boolean;
}

interface Layout extends DBSchema {
  events: { key: [string, number]; value: ContestEvent };
}

const NAME = 'jiayuan-contest';
const LAYOUT = 1;
/** Longest wait for the disk, ms: a machine that starts up is slow, and a log that is there must not be taken for none. */
const OPEN_LIMIT = 15_000;
/** A database that fails while it is read is opened anew so often. */
const TRIES = 3;

function failure(error: unknown): AppendFailure {
  if (!(error instanceof DOMException)) return 'blocked';
  if (error.name === 'ConstraintError') return 'elsewhere';
  return error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

const ofContest = (contest: string) => IDBKeyRange.bound([contest, 0], [contest, Number.MAX_SAFE_INTEGER]);

/** The logs in IndexedDB; in memory, and saying so, where that is refused. */
export function contestStore(name = NAME): ContestStore {
  const memory = new Map<string, ContestEvent[]>();
  const { changed, onChange } = sharedChanges(name, (said): said is string => typeof said === 'string');
  const { open, forget, lasting } = heldDatabase<Layout>(
    name,
    LAYOUT,
    (db) => {
      db.createObjectStore('events', { keyPath: ['contest', 'seq'] });
    },
    OPEN_LIMIT,
  );
  /** @returns null where the database could not be read: what is not known is not empty */
  const raw = async (contest: string | null): Promise<unknown[] | null> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const db = await open();
      if (db === null) return contest === null ? [...memory.values()].flat() : (memory.get(contest) ?? []);
      try {
        return await db.getAll('events', contest === null ? undefined : ofContest(contest));
      } catch {
        // A database that fails while it is read is opened anew.
        forget();
      }
    }
    return null;
  };
  return {
    async contests() {
      const found = new Map<string, { id: string; first: ContestEvent; events: number }>();
      const all = await raw(null);
      if (all === null) return null;
      for (const one of all) {
        const event = ContestEvent.safeParse(one).data;
        if (event === undefined) continue;
        const held = found.get(event.contest);
        if (held !== undefined) held.events++;
        else if (event.seq === 1) found.set(event.contest, { id: event.contest, first: event, events: 1 });
      }
      return [...found.values()].sort((a, b) => (a.first.at < b.first.at ? 1 : -1));
    },
    async events(contest) {
      const found = await raw(contest);
      const all = (found ?? []).map((one) => ContestEvent.safeParse(one).data);
      const events = all.filter((e): e is ContestEvent => e !== undefined);
      return { events, unreadable: all.length - events.length, failed: found === null };
    },
    async append(event) {
      for (let tries = 1; ; tries++) {
        const db = await open();
        if (db === null) {
          const held = memory.get(event.contest) ?? [];
          if (held.some((e) => e.seq === event.seq)) return { ok: false, why: 'elsewhere' };
          memory.set(event.contest, [...held, event]);
          changed(event.contest);
          return { ok: true };
        }
        try {
          const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
          // A number that is taken was written by another window: `add` refuses it where `put` would lose that one.
          await Promise.all([tx.store.add(event), tx.done]);
          changed(event.contest);
          return { ok: true };
        } catch (error) {
          const why = failure(error);
          if (why !== 'blocked' || tries >= TRIES) return { ok: false, why };
          // A connection that the browser closed is made anew. Had it written after all, `add` would refuse the second one.
          forget();
        }
      }
    },
    async remove(contest) {
      const db = await open();
      memory.delete(contest);
      try {
        await db?.delete('events', ofContest(contest));
        changed(contest);
        return { ok: true };
      } catch (error) {
        return { ok: false, why: failure(error) };
      }
    },
    onChange,
    lasting,
  };
}
