import { useEffect, useState } from 'react';

/** The clock in ms, moving only at multiples of `step` (at most a minute, so no timer is long). */
export function useNow(step: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now());
      timer = setTimeout(tick, step - (Date.now() % step) + 5);
    };
    timer = setTimeout(tick, step - (Date.now() % step) + 5);
    return () => clearTimeout(timer);
  }, [step]);
  return now;
}
