import { type IDBPDatabase, openDB } from 'idb';
import type { EnvelopeHead, FeedName } from '../contract/envelope.ts';
import { checksum } from './checksum.ts';
import { breath } from './turns.ts';

/** One document as it was accepted. */
export interface StoredDocument {
  path: string;
  head: EnvelopeHead;
  records: unknown[];
}

/** The last good copy of a feed. It never expires: it shows its age instead of vanishing. */
export interface StoredFeed {
  feed: FeedName;
  documents: StoredDocument[];
  savedAt: number;
  /** The build that checked these records; null of one that has no name. */
  build: string | null;
}

/** Which documents of a feed are wanted, of those that are kept; all where nobody says. */
export type Wanted = (kept: readonly Pick<StoredDocument, 'path' | 'head'>[]) => ReadonlySet<string>;

/** Where last good copies live. Both calls never throw. */
export interface LastGoodStore {
  get(feed: FeedName, wanted?: Wanted): Promise<StoredFeed | null>;
  /** @returns false where the copy could not be written */
  put(entry: StoredFeed): Promise<boolean>;
}

/** What is written of a feed: its documents lie apart, each under feed and path, and are named here with their sums. */
interface Row {
  feed: FeedName;
  layout: number;
  savedAt: number;
  build?: string | null;
  documents: { path: string; head: EnvelopeHead; sum: number }[];
}

interface DocumentRow {
  feed: FeedName;
  path: string;
  records: unknown[];
}

const NAME = 'jiayuan-last-good';
const LAYOUT = 2;
const OPEN_LIMIT = 2000;

function chosen(stored: StoredFeed | null, wanted?: Wanted): StoredFeed | null {
  const paths = stored === null ? undefined : wanted?.(stored.documents);
  if (stored === null || paths === undefined) return stored;
  return { ...stored, documents: stored.documents.filter((d) => paths.has(d.path)) };
}

const sumOf = (records: unknown[]): number => checksum(JSON.stringify(records));

/**
 * A store in IndexedDB; in memory where that is blocked, full of another version, or absent. A year of weeks is written
 * document by document, and only those that changed, with turns between them for whatever the page has to draw.
 */
export function lastGoodStore(name = NAME): LastGoodStore {
  const memory = new Map<FeedName, StoredFeed>();
  /** Sums of arrays that were written or read before: records are never changed in place. */
  const sums = new WeakMap<unknown[], number>();
  let database: Promise<IDBPDatabase | null> | undefined;
  /** Where storage is refused the browser may throw at once: here that is a promise that fails. */
  const connect = async () =>
    openDB(name, LAYOUT, {
      upgrade(db) {
        // Copies of an earlier layout are read no more: the feeds themselves are a look away.
        for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
        db.createObjectStore('feeds', { keyPath: 'feed' });
        db.createObjectStore('documents', { keyPath: ['feed', 'path'] });
      },
      // Another window with a newer release waits for this one: it must not wait for ever.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
  const open = () => {
    database ??= Promise.race([
      connect().catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), OPEN_LIMIT)),
    ]);
    return database;
  };
  const sumOnce = async (records: unknown[]): Promise<number> => {
    const known = sums.get(records);
    if (known !== undefined) return known;
    const sum = sumOf(records);
    sums.set(records, sum);
    await breath();
    return sum;
  };

  /** A row with its wanted documents, read in one transaction; null where any of them is missing or damaged. */
  async function whole(db: IDBPDatabase, feed: FeedName, wanted?: Wanted): Promise<StoredFeed | null | undefined> {
    const tx = db.transaction(['feeds', 'documents']);
    const row = (await tx.objectStore('feeds').get(feed)) as Row | undefined;
    if (row === undefined) return undefined;
    const paths = wanted?.(row.documents);
    const asked = row.documents.filter((d) => paths === undefined || paths.has(d.path));
    const store = tx.objectStore('documents');
    const rows = await Promise.all(asked.map((d) => store.get([feed, d.path]) as Promise<DocumentRow | undefined>));
    const documents: StoredDocument[] = [];
    for (const [i, { path, head, sum }] of asked.entries()) {
      const records = rows[i]?.records;
      if (records === undefined || (await sumOnce(records)) !== sum) return null;
      documents.push({ path, head, records });
    }
    return { feed, documents, savedAt: row.savedAt, build: row.build ?? null };
  }

  return {
    async get(feed, wanted) {
      const db = await open();
      if (db === null) return chosen(memory.get(feed) ?? null, wanted);
      try {
        const stored = await whole(db, feed, wanted);
        if (stored === null) await db.delete('feeds', feed);
        return stored ?? null;
      } catch {
        return null;
      }
    },
    async put(entry) {
      memory.set(entry.feed, entry);
      const db = await open();
      if (db === null) return false;
      const { feed, savedAt, build } = entry;
      try {
        const documents: Row['documents'] = [];
        for (const { path, head, records } of entry.documents) documents.push({ path, head, sum: await sumOnce(records) });
        // One transaction replaces the feed: the old copy stays until the new one is whole.
        const tx = db.transaction(['feeds', 'documents'], 'readwrite');
        const [feeds, store] = [tx.objectStore('feeds'), tx.objectStore('documents')];
        const before = (await feeds.get(feed)) as Row | undefined;
        const held = new Map(before?.documents.map((d) => [d.path, d.sum]));
        const wanted = new Set(documents.map((d) => d.path));
        // Waited for one by one: the copy of a document is made at once, and of thirteen it would hold the page.
        for (const [i, { path, sum }] of documents.entries())
          if (held.get(path) !== sum) await store.put({ feed, path, records: entry.documents[i]?.records ?? [] });
        for (const path of held.keys()) if (!wanted.has(path)) await store.delete([feed, path]);
        await feeds.put({ feed, layout: LAYOUT, savedAt, build, documents } satisfies Row);
        await tx.done;
        return true;
      } catch {
        return false;
      }
    },
  };
}
