/** What a contest rests on in the browser. */
export interface ReadyFacts {
  /** The product's own fonts are loaded. */
  fonts: boolean;
  /** The log is on a disk and not in memory alone. */
  lasting: boolean;
  /** A service worker would open the page again without a server. */
  worker: boolean;
  /** Only there can a service worker be. */
  secure: boolean;
  /** The hall's window is open. */
  hall: boolean;
}

/**
 * Whether everything that is needed is on this computer. `readyNoReload`: everything is in the two windows as they are, and
 * neither could be opened anew without the network.
 */
export function readiness(facts: ReadyFacts): 'ready' | 'readyNoReload' | 'notReady' {
  if (!facts.fonts || !facts.lasting) return 'notReady';
  if (facts.worker) return 'ready';
  return !facts.secure && facts.hall ? 'readyNoReload' : 'notReady';
}
