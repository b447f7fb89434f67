import { useSyncExternalStore } from 'react';

const WIDE = '(min-aspect-ratio: 20/10)';

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** Whether the screen is wide enough for the calls to have a column of their own: 2 to 1 and more. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}
