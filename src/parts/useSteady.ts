import { useRef } from 'react';

/** The value of before as long as it says the same: what is made from it is then not made anew. For plain values. */
export function useSteady<T>(value: T): T {
  const held = useRef(value);
  if (held.current !== value && JSON.stringify(held.current) !== JSON.stringify(value)) held.current = value;
  return held.current;
}
