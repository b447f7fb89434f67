import type { DBSchema } from 'idb';
import { heldDatabase } from './heldDatabase.ts';
import { sharedChanges } from './sharedChanges.ts';

/** What is written on this machine: remarks on records, drafts of ledger items and bulletins, the log of its wall, talks, and questions of a quiz. */
export const BOOKS = ['notes', 'items', 'bulletins', 'wallLog', 'decks', 'questions'] as const;
export type Book = (typeof BOOKS)[number];

/** One thing written. `body` is whatever its book holds; it is read through that book's own check. */
export interface Written {
  id: string;
  /** Counts the changes from 1: who writes over another number than the one he read is told. */
  stamp: number;
  /** ISO instant of the last change. */
  changedAt: string;
  body: unknown;
}

/** Why something was not written: another tab changed it, the disk is full, the browser refuses storage. */
export type WriteFailure = 'changedElsewhere' | 'full' | 'blocked';
export type WriteAnswer = { ok: true; entry: Written } | { ok: false; why: WriteFailure; theirs: Written | null };

/** Everything written on this machine. No call throws; nothing is removed but by `remove`. */
export interface Notebook {
  /** Entries of a book in the order of their ids. */
  all(book: Book): Promise<Written[]>;
  /**
   * Writes one entry whole.
   * @param expected the stamp that was read, null for a new entry: anything else in its place is kept and told
   */
  write(book: Book, id: string, body: unknown, expected: number | null): Promise<WriteAnswer>;
  /** Takes one entry away; only as it was read. */
  remove(book: Book, id: string, expected: number): Promise<WriteAnswer>;
  /** Calls back after a change of a book here or in another tab. @returns ends the calls */
  onChange(listener: (book: Book) => void): () => void;
  /** False where nothing outlives the page: the browser refuses storage. Known after the first answer. */
  lasting(): boolean;
}

interface Layout extends DBSchema {
  notes: { key: string; value: Written };
  items: { key: string; value: Written };
  bulletins: { key: string; value: Written };
  wallLog: { key: string; value: Written };
  decks: { key: string; value: Written };
  questions: { key: string; value: Written };
}

const NAME = 'jiayuan-notebook';
const LAYOUT = 3;
const OPEN_LIMIT = 4000;

const isBook = (said: unknown): said is Book => BOOKS.some((b) => b === said);

const failure = (error: unknown): WriteFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';

/** What is to be said of a write over `held`; null where it may go on. */
const conflict = (held: Written | undefined, expected: number | null): WriteAnswer | null =>
  (held?.stamp ?? null) === expected ? null : { ok: false, why: 'changedElsewhere', theirs: held ?? null };

/**
 * The notebook in IndexedDB; in memory, and saying so, where that is refused. A write is told of as done only when it is on
 * the disk, so that power may fail after it.
 * @param clock ms since the epoch
 */
export function openNotebook(clock: () => number = Date.now, name = NAME): Notebook {
  const memory = new Map<Book, Map<string, Written>>(BOOKS.map((b) => [b, new Map()]));
  const { changed, onChange } = sharedChanges(name, isBook);
  const { open, forget, lasting } = heldDatabase<Layout>(
    name,
    LAYOUT,
    (db) => {
      for (const book of BOOKS) if (!db.objectStoreNames.contains(book)) db.createObjectStore(book, { keyPath: 'id' });
    },
    OPEN_LIMIT,
  );

  /** Looks at what is held and replaces it in one transaction: no other tab can come between. */
  async function change(book: Book, id: string, expected: number | null, next: Written | null): Promise<WriteAnswer> {
    const db = await open();
    if (db === null) {
      const held = memory.get(book) as Map<string, Written>;
      const refused = conflict(held.get(id), expected);
      if (refused !== null) return refused;
      const before = held.get(id);
      if (next === null) held.delete(id);
      else held.set(id, next);
      changed(book);
      return { ok: true, entry: next ?? (before as Written) };
    }
    try {
      const tx = db.transaction(book, 'readwrite', { durability: 'strict' });
      const held = await tx.store.get(id);
      const refused = conflict(held, expected);
      if (refused !== null) {
        await tx.done;
        return refused;
      }
      if (next === null) await tx.store.delete(id);
      else await tx.store.put(next);
      await tx.done;
      changed(book);
      return { ok: true, entry: next ?? (held as Written) };
    } catch (error) {
      return { ok: false, why: failure(error), theirs: null };
    }
  }

  return {
    async all(book) {
      const db = await open();
      try {
        if (db !== null) return await db.getAll(book);
      } catch {
        // A database that fails while it is read is looked at again with the next call.
        forget();
        return [];
      }
      return [...(memory.get(book) as Map<string, Written>).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    write: (book, id, body, expected) =>
      change(book, id, expected, { id, stamp: (expected ?? 0) + 1, changedAt: new Date(clock()).toISOString(), body }),
    remove: (book, id, expected) => change(book, id, expected, null),
    onChange,
    lasting,
  };
}
