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
