import type { Page } from '@playwright/test';
import { FEED_NAMES } from '../src/contract/envelope.ts';

/** Feeds of which a wall keeps a copy: all but the two restricted ones, and the issued bulletins, which it does not read. */
export const PUBLIC_FEEDS = FEED_NAMES.length - 3;

/** Everything in a store of a database that the page has made already: asked for before, it would be made empty. */
export const stored = (page: Page, database: string, store: string): Promise<unknown[]> =>
  page.evaluate(
    async ([name, table]) => {
      const open = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
      });
      const all = await new Promise<unknown[]>((resolve) => {
        const asked = open.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      open.close();
      return all;
    },
    [database, store] as const,
  );

/** How many feeds have a last good copy on this machine. Counted there: carried over whole, megabytes would come at each look. */
export const keptFeeds = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('jiayuan-last-good');
      asked.onsuccess = () => resolve(asked.result);
    });
    const count = await new Promise<number>((resolve) => {
      const asked = open.transaction('feeds').objectStore('feeds').count();
      asked.onsuccess = () => resolve(asked.result);
    });
    open.close();
    return count;
  });
