import { memo, startTransition, useEffect, useState } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { Slide, type SlideFrame } from './Slide.tsx';

/** Slides before and after the one that is shown that are drawn already. */
const AROUND = 2;
/** Slides further away are let go; those a step beyond the others stay, so that a turn back and forth draws none anew. */
const FURTHEST = AROUND + 1;
/** A machine that is never at rest draws the next slide after so many ms all the same. */
const LATEST_MS = 1500;

const Drawn = memo(Slide);

/** The next slide to draw ahead: the nearest that is missing, the one after before the one before; undefined where all are there. */
const missing = (at: number, count: number, held: readonly number[]): number | undefined => {
  for (let by = 1; by <= AROUND; by++)
    for (const n of [at + by, at - by]) if (n >= 1 && n <= count && !held.includes(n)) return n;
  return undefined;
};

/** Calls back when there is nothing to draw. @returns takes it back */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, LATEST_MS);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: LATEST_MS });
  return () => cancelIdleCallback(idle);
}

/**
 * The slide that is shown, above those around it, which are drawn already and unseen: a turn changes what is seen and draws
 * nothing, so that both windows have it within one frame, and a slide that is come back to is the very same.
 * @param props.number the slide that is shown, from 1
 */
export function SlideStack(props: SlideFrame & { number: number }) {
  const { lang, words: common } = useApp();
  const { number, ...frame } = props;
  const { slides } = frame.deck;
  const [drawn, draw] = useState<readonly number[]>([number]);
  const near = drawn.filter((n) => Math.abs(n - number) <= FURTHEST);
  const held = near.includes(number) ? near : [...near, number];
  // Forgotten, not only left out: what comes near again is drawn when there is time for it, not with the turn.
  if (near.length !== drawn.length || held !== near) draw(held);
  const next = missing(number, slides.length, held);
  const all = held.join();
  useEffect(() => {
    if (next === undefined) return;
    const now = all.split(',').map(Number);
    return whenIdle(() => startTransition(() => draw([...now, next])));
  }, [next, all]);
  return (
    <div className="slide-stack">
      {[...held]
        .sort((a, b) => a - b)
        .map((n) => {
          const slide = slides[n - 1];
          if (slide === undefined) return null;
          const isHere = n === number;
          return (
            <div
              key={slide.id}
              className={isHere ? undefined : 'slide-waits'}
              inert={!isHere}
              {...(isHere ? { 'data-slide': slide.id } : {})}
            >
              <Drawn {...frame} lang={lang} common={common} number={n} />
            </div>
          );
        })}
    </div>
  );
}
