import { useEffect, useState } from 'react';

const loadFile = () => import('./draftFile.ts');
/** Everything that writing, reading and exporting need and that is fetched only when it is wanted. */
const WANTED = [loadFile, () => import('../systems/ledger/LedgerPage.tsx')];

/** Idle time waited for at most, ms. */
const PATIENCE = 3000;

let loaded: Promise<unknown> | undefined;

/** Fetches ahead what the ledger may want later, when the page has nothing else to do. @returns whether all of it is there */
export function useOfflineReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    const load = () => {
      loaded ??= Promise.all(WANTED.map((get) => get()));
      loaded.then(
        () => here && setReady(true),
        () => {
          // Without network now: asked for again with the next page.
          loaded = undefined;
        },
      );
    };
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(load, { timeout: PATIENCE }) : null;
    const timer = idle === null ? setTimeout(load, PATIENCE) : undefined;
    return () => {
      here = false;
      if (idle !== null) cancelIdleCallback(idle);
      clearTimeout(timer);
    };
  }, []);
  return ready;
}

/** Makes the workbook of drafts. */
export const draftFile: Awaited<ReturnType<typeof loadFile>>['draftFile'] = async (...what) =>
  (await loadFile()).draftFile(...what);
