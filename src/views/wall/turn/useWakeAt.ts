import { startTransition, useEffect, useReducer } from 'react';
import { pageClock } from '../../../feeds/pageClock.ts';

/** No timer is longer: a clock that was set anew, or a machine that slept, is noticed by then. (ms) */
const LONGEST = 60_000;
/** A timer may be a little early for the clock. */
const LATE = 5;

/**
 * Draws again when a moment has come: one timer, none where there is nothing to wait for. Whoever calls reads the clock
 * anew then, so nothing adds up. What is drawn now stays until the next is ready.
 * @param moment ms since the epoch; null to wait for nothing
 */
export function useWakeAt(moment: number | null): void {
  const [looks, look] = useReducer((n: number) => n + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every look the next timer is set, for the same moment too
  useEffect(() => {
    if (moment === null) return;
    const wait = Math.min(LONGEST, Math.max(0, moment - pageClock.now()) + LATE);
    const timer = setTimeout(() => startTransition(look), wait);
    return () => clearTimeout(timer);
  }, [moment, looks]);
}
