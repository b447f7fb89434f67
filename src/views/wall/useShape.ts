import { useSyncExternalStore } from 'react';

/** Which of the wall's grids the screen asks for. The style sheet decides by the same aspects. */
export type Shape = 'portrait' | 'square' | 'wide' | 'ultraWide';

const ULTRA = '(min-aspect-ratio: 28/10)';
const PORTRAIT = '(max-aspect-ratio: 8/10)';
const SQUARE = '(max-aspect-ratio: 15/10)';

function shape(): Shape {
  if (matchMedia(ULTRA).matches) return 'ultraWide';
  if (matchMedia(PORTRAIT).matches) return 'portrait';
  return matchMedia(SQUARE).matches ? 'square' : 'wide';
}

function subscribe(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

/** The grid of the present screen. */
export function useShape(): Shape {
  return useSyncExternalStore(subscribe, shape);
}
