import { type RefObject, useLayoutEffect, useRef } from 'react';
import { onFontsArrived } from '../../../looks/fonts.ts';

/** Steps by which a slide gives way: its figure first, then the larger text, then the space around it. */
const STEPS = 5;

/** Whether the words have more to say than their column has room for. */
function isFull(slide: HTMLElement): boolean {
  const column = slide.querySelector<HTMLElement>('.slide-say');
  const words = column?.firstElementChild;
  if (column === null || !(words instanceof HTMLElement)) return false;
  return words.offsetHeight > column.clientHeight || words.scrollWidth > column.clientWidth;
}

/**
 * Lets a slide give way step by step until nothing in it is cut, before the browser paints: the same slide in the same hall
 * comes out the same every time. The steps are in the style sheet (`data-fit`).
 */
export function useFitting(): RefObject<HTMLElement | null> {
  const slide = useRef<HTMLElement>(null);
  const fit = () => {
    const at = slide.current;
    if (at === null) return;
    for (let step = 0; step <= STEPS; step++) {
      at.dataset.fit = String(step);
      if (!isFull(at)) return;
    }
  };
  // With every drawing: language, size of text, height above heads and window all decide.
  useLayoutEffect(fit);
  useLayoutEffect(() => onFontsArrived(fit));
  return slide;
}
