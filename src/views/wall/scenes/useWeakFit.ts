import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { onFontsArrived } from '../../../looks/fonts.ts';
import { useApp } from '../../../parts/app.tsx';
import type { Box } from '../useBox.ts';

/** Lines of weak spots told of each place, and how many places. */
interface WeakFit {
  lines: number;
  places: number;
}

/**
 * How much of a list of places has room: first they tell fewer of their weak spots, then there are fewer of them. Found out
 * before the browser paints, for how many lines a reason takes is the language's and the width's business.
 */
export function useWeakFit(ref: RefObject<HTMLElement | null>, box: Box, most: WeakFit): WeakFit {
  const { lang } = useApp();
  const [fonts, setFonts] = useState(0);
  const [fit, setFit] = useState<WeakFit & { key: string }>({ key: '', ...most });
  const key = [most.lines, most.places, box.width, box.height, lang, fonts].join();
  const { lines, places } = fit.key === key ? fit : most;
  useLayoutEffect(() => {
    const isOver = [...(ref.current?.querySelectorAll('li') ?? [])].some((li) => li.scrollHeight > li.clientHeight + 1);
    if (!isOver) return;
    if (lines > 1) setFit({ key, lines: lines - 1, places });
    else if (places > 1) setFit({ key, lines, places: places - 1 });
  });
  useEffect(() => onFontsArrived(() => setFonts((n) => n + 1)), []);
  return { lines, places };
}
