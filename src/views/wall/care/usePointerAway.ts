import { useEffect } from 'react';

/** A pointer that rests so long is hidden. */
const REST_MS = 5000;

/** Marks the page while nobody moves the pointer; the style sheet hides it then. */
export function usePointerAway(): void {
  useEffect(() => {
    const root = document.documentElement;
    let moved = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      const left = moved + REST_MS - Date.now();
      // A clock that was set back must not keep the pointer for hours.
      if (left > 0 && left <= REST_MS) timer = setTimeout(rest, left);
      else root.dataset.pointer = 'away';
    };
    const back = () => {
      moved = Date.now();
      if (root.dataset.pointer === undefined) return;
      delete root.dataset.pointer;
      timer = setTimeout(rest, REST_MS);
    };
    timer = setTimeout(rest, REST_MS);
    addEventListener('pointermove', back);
    addEventListener('pointerdown', back);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', back);
      removeEventListener('pointerdown', back);
      delete root.dataset.pointer;
    };
  }, []);
}
