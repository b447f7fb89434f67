import type { Page } from '@playwright/test';
import { FEED_NAMES } from '../src/contract/envelope.ts';

/** Feeds of which a wall keeps a copy: all but the two restricted ones, and the issued bulletins, which it does not read. */
export const PUBLIC_FEEDS = FEED_NAMES.length - 3;

/** Asks a store of a database that the page has made already: asked for before, it would be made empty. */
const asked = (page: Page, database: string, store: string, what: 'getAll' | 'count'): Promise<unknown> =>
  page.evaluate(
    async ([name, table, method]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const open = await done(indexedDB.open(name));
      const from = open.transaction(table).objectStore(table);
      const answer = method === 'count' ? await done(from.count()) : await done(from.getAll());
      open.close();
      return answer;
    },
    [database, store, what] as const,
  );

/** Everything in a store. */
export const stored = (page: Page, database: string, store: string): Promise<unknown[]> =>
  asked(page, database, store, 'getAll') as Promise<unknown[]>;

/** How many feeds have a last good copy on this machine. Counted there: carried over whole, megabytes would come at each look. */
export const keptFeeds = (page: Page): Promise<number> => asked(page, 'jiayuan-last-good', 'feeds', 'count') as Promise<number>;

/** Puts entries into a store that a page has made already, and tells every page of it, as those that write there do. */
export async function putInto(
  page: Page,
  database: string,
  store: string,
  entries: readonly unknown[],
  told: string,
): Promise<void> {
  await page.evaluate(
    async ([name, book, all, news]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const tx = db.transaction(book, 'readwrite');
      for (const one of all) tx.objectStore(book).put(one);
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
      const channel = new BroadcastChannel(name);
      channel.postMessage(news);
      channel.close();
    },
    [database, store, entries as unknown[], told] as const,
  );
}
