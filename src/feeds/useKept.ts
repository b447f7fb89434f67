import { replaceEqualDeep } from '@tanstack/react-query';
import { useRef } from 'react';

/** Plain values that keep their identity while nothing in them changed, so that a panel is not drawn again for a tick. */
export function useKept<T>(next: T): T {
  const held = useRef(next);
  held.current = replaceEqualDeep(held.current, next);
  return held.current;
}
