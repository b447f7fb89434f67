import { useEffect, useState } from 'react';
import { pageClock } from './pageClock.ts';

/**
 * The time in ms by the page's clock, which is the server's where one told it; moving only at multiples of `step` (at most a
 * minute, so no timer is long), and at once where the machine's clock turns out wrong.
 */
export function useNow(step: number): number {
  const [now, setNow] = useState(() => pageClock.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const at = pageClock.now();
      setNow(at);
      timer = setTimeout(tick, step - (at % step) + 5);
    };
    timer = setTimeout(tick, step - (pageClock.now() % step) + 5);
    const end = pageClock.subscribe(tick);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [step]);
  return now;
}
