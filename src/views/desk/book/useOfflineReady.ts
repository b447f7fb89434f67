import { useEffect, useState } from 'react';

const loadFile = () => import('./draftFile.ts');

/** Idle time waited for at most, ms. */
const PATIENCE = 3000;
const NOTHING = () => Promise.resolve();

/**
 * Fetches ahead what writing, reading and exporting want later, when the page has nothing else to do.
 * @param also further parts this page leads to; the same function every time
 * @returns whether all of it is there
 */
export function useOfflineReady(also: () => Promise<unknown> = NOTHING): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    // Without network now it is asked for again with the next page.
    const load = () =>
      Promise.all([loadFile(), also()]).then(
        () => here && setReady(true),
        () => undefined,
      );
    const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(load, { timeout: PATIENCE }) : null;
    const timer = idle === null ? setTimeout(load, PATIENCE) : undefined;
    return () => {
      here = false;
      if (idle !== null) cancelIdleCallback(idle);
      clearTimeout(timer);
    };
  }, [also]);
  return ready;
}

/** Makes the workbook of drafts. */
export const draftFile: Awaited<ReturnType<typeof loadFile>>['draftFile'] = async (...what) =>
  (await loadFile()).draftFile(...what);
