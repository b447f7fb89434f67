import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useRoom } from './useRoom.ts';

export interface Box {
  /** rem; 0 before the first look. */
  width: number;
  height: number;
}

/** The room a part of a scene really has, in rem: known before the first picture, and again when it changes. */
export function useBox<E extends HTMLElement>(): [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  const { k } = useRoom();
  const [box, setBox] = useState<Box>({ width: 0, height: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the size of the text the same pixels are other rem
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = element;
      setBox((b) =>
        b.width * rem === clientWidth && b.height * rem === clientHeight
          ? b
          : { width: clientWidth / rem, height: clientHeight / rem },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [k]);
  return [ref, box];
}
