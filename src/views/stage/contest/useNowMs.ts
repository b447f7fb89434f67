import { useEffect, useState } from 'react';

/** performance.now(), looked at again and again while something runs. No clock of the machine moves it. @param everyMs null stops it */
export function useNowMs(everyMs: number | null): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (everyMs === null) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
