import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A database of this machine: opened once, and anew after the browser closed it or it was forgotten. */
export interface HeldDatabase<L extends DBSchema> {
  /** Null where the browser refuses storage, or does not answer in time. Never rejects. */
  open(): Promise<IDBPDatabase<L> | null>;
  /** The next call opens it anew: after a failure of the connection. */
  forget(): void;
  /** False where nothing outlives the page. Known after the first answer. */
  lasting(): boolean;
}

/**
 * @param upgrade makes what a layout before this one did not have
 * @param limitMs longest wait for the disk
 */
export function heldDatabase<L extends DBSchema>(
  name: string,
  layout: number,
  upgrade: (db: IDBPDatabase<L>) => void,
  limitMs: number,
): HeldDatabase<L> {
  let lasting = true;
  let database: Promise<IDBPDatabase<L> | null> | undefined;
  const forget = () => {
    database = undefined;
  };
  /** Where storage is refused the browser may throw at once: here that is a promise that fails. */
  const connect = async () =>
    openDB<L>(name, layout, {
      upgrade,
      // Another tab with a newer release waits for this one: it must not wait for ever.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
      terminated: forget,
    });
  return {
    open() {
      database ??= Promise.race([
        connect().catch(() => null),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs)),
      ]).then((db) => {
        lasting = db !== null;
        return db;
      });
      return database;
    },
    forget,
    lasting: () => lasting,
  };
}
