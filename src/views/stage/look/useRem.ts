import { useSyncExternalStore } from 'react';

/** Pixels of one rem on stage: a fifty-fourth of the short side, as the style sheet has it. */
const rem = () => Math.min(innerWidth, innerHeight) / 54;

function onResize(tell: () => void): () => void {
  addEventListener('resize', tell);
  return () => removeEventListener('resize', tell);
}

/** Pixels of one rem now: charts are drawn in pixels. */
export const useRem = (): number => useSyncExternalStore(onResize, rem);
