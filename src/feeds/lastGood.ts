import { type IDBPDatabase, openDB } from 'idb';
import type { EnvelopeHead, FeedName } from '../contract/envelope.ts';

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
}

/** Where last good copies live. Both calls never throw. */
export interface LastGoodStore {
  get(feed: FeedName): Promise<StoredFeed | null>;
  /** @returns false where the copy could not be written */
  put(entry: StoredFeed): Promise<boolean>;
}

interface Row extends StoredFeed {
  layout: number;
  checksum: number;
}

const NAME = 'jiayuan-last-good';
const LAYOUT = 1;
const OPEN_LIMIT = 2000;

/** FNV-1a over UTF-16 units: catches a damaged entry; crypto.subtle is absent on plain http. */
export function checksum(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

const sumOf = (documents: StoredDocument[]) => checksum(JSON.stringify(documents));

/** A store in IndexedDB; in memory where that is blocked, full of another version, or absent. */
export function lastGoodStore(name = NAME): LastGoodStore {
  const memory = new Map<FeedName, StoredFeed>();
  let database: Promise<IDBPDatabase | null> | undefined;
  /** Where storage is refused the browser may throw at once: here that is a promise that fails. */
  const connect = async () =>
    openDB(name, LAYOUT, {
      upgrade(db) {
        if (!db.objectStoreNames.contains('feeds')) db.createObjectStore('feeds', { keyPath: 'feed' });
      },
    });
  const open = () => {
    database ??= Promise.race([
      connect().catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), OPEN_LIMIT)),
    ]);
    return database;
  };
  return {
    async get(feed) {
      const db = await open();
      if (db === null) return memory.get(feed) ?? null;
      try {
        const row = (await db.get('feeds', feed)) as Row | undefined;
        if (row === undefined) return null;
        if (row.layout === LAYOUT && sumOf(row.documents) === row.checksum) return row;
        await db.delete('feeds', feed);
        return null;
      } catch {
        return null;
      }
    },
    async put(entry) {
      memory.set(entry.feed, entry);
      const db = await open();
      if (db === null) return false;
      try {
        // One transaction replaces the row: the old copy stays until the new one is whole.
        await db.put('feeds', { ...entry, layout: LAYOUT, checksum: sumOf(entry.documents) } satisfies Row);
        return true;
      } catch {
        return false;
      }
    },
  };
}
