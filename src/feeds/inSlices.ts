import type { Steps } from '../domain/steps.ts';
import { breath } from './turns.ts';

/** Longest turn of work that is done in slices, ms. */
const TURN_MS = 12;

/** Does long work in slices, with turns between them for whatever else the page has to do. @throws what the work throws */
export async function inSlices<A>(work: Steps<A>): Promise<A> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    await breath();
  }
}
