import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../../parts/app.tsx';
import { useRoom } from './useRoom.ts';

export interface Box {
  /** rem; 0 before the first look. */
  width: number;
  height: number;
}

/** What parts of scenes measured last, by their names and the room. A wall turns through the same scenes for weeks. */
const measured = new Map<string, Box>();
/** More rooms than this are a window that is being drawn larger. */
const KEPT = 100;

/**
 * The room a part of a scene really has, in rem: known before the first picture, and again when it changes. What it was the last
 * time is where the next begins: begun with nothing, each scene would be drawn twice.
 * @param name of the part, the same whenever it is shown
 */
export function useBox<E extends HTMLElement>(name: string): [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  const { k, width, height } = useRoom();
  const { lang } = useApp();
  const key = [name, lang, k, width, height].join();
  const [box, setBox] = useState<Box>(() => measured.get(key) ?? { width: 0, height: 0 });
  // Again with another key: with the size of the text the same pixels are other rem.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = element;
      const next = { width: clientWidth / rem, height: clientHeight / rem };
      if (measured.size >= KEPT && !measured.has(key)) measured.clear();
      measured.set(key, next);
      setBox((b) => (b.width === next.width && b.height === next.height ? b : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [key]);
  return [ref, box];
}
