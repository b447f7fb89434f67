import { tellStarted } from './started.ts';

/** The service worker's address; the policy of Trusted Types admits it by this very path. */
const ADDRESS = '/sw.js';

/**
 * Has the browser keep the page for starts without a server: on walls and stages, where it can (a secure context). Call it
 * when the first picture is there: it fetches what this page has not. Never throws.
 * @param view each view keeps its own files @returns whether the browser agreed
 */
export async function keepShell(view: 'wall' | 'stage'): Promise<boolean> {
  const keeper: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!isSecureContext || keeper === undefined) return false;
  // The first visit's page is taken under the worker while it runs.
  keeper.addEventListener('controllerchange', tellStarted);
  try {
    await keeper.register(ADDRESS, { scope: `/${view}`, updateViaCache: 'none' });
    return true;
  } catch {
    return false;
  }
}
