import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onFontsArrived } from '../../../looks/fonts.ts';
import { useApp } from '../../../parts/app.tsx';
import { useRoom } from '../useRoom.ts';

/** rem under which no number goes, figures that are shown at least, and what may stick out. */
const SMALLEST = 2.2;
const FEWEST = 1;
const SLACK = 0.06;

interface Fit {
  /** rem of a number. */
  size: number;
  figures: number;
}

/**
 * How large the numbers at the side of a scene may be, and how many there may be, so that none runs into the next: their names
 * and notes take as many lines as the language needs. Found out before the browser paints.
 */
export function useFigureFit(start: Fit): [RefObject<HTMLDivElement | null>, Fit] {
  const ref = useRef<HTMLDivElement>(null);
  const room = useRoom();
  const { lang } = useApp();
  const [fonts, setFonts] = useState(0);
  const [fit, setFit] = useState<Fit & { key: string }>({ key: '', ...start });
  const key = [start.size, start.figures, room.rem, room.width, room.height, lang, fonts].join();
  const now = fit.key === key ? { size: fit.size, figures: fit.figures } : start;
  useLayoutEffect(() => {
    const over = overflow(ref.current) / room.rem;
    if (over <= SLACK) return;
    if (now.size > SMALLEST) setFit({ key, size: Math.max(SMALLEST, now.size - over), figures: now.figures });
    else if (now.figures > FEWEST) setFit({ key, size: start.size, figures: now.figures - 1 });
  });
  useEffect(() => onFontsArrived(() => setFonts((n) => n + 1)), []);
  return [ref, now];
}

/** Pixels by which the fullest figure is higher than its place. */
function overflow(side: HTMLElement | null): number {
  return Math.max(
    0,
    ...[...(side?.children ?? [])].map((figure) => {
      const inside = [...figure.children].reduce((a, part) => a + part.getBoundingClientRect().height, 0);
      return inside - figure.clientHeight;
    }),
  );
}
